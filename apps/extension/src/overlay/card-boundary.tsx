import { Component, type ReactNode } from 'react';
import type { Words } from '../words/words.ts';

interface CardBoundaryProps {
  readonly id: string;
  readonly words: Words;
  /** What the card draws. Something new gets a new try. */
  readonly of: unknown;
  readonly children: ReactNode;
}

/** Keeps one card's failure to one quiet line. */
export class CardBoundary extends Component<CardBoundaryProps, { readonly failedOn: unknown }> {
  override state = { failedOn: undefined as unknown };

  override componentDidCatch(error: unknown): void {
    console.error(`Alongside could not draw the card ${this.props.id}`, error);
    this.setState({ failedOn: this.props.of });
  }

  static getDerivedStateFromError() {
    return { failedOn: pending };
  }

  override render(): ReactNode {
    const { failedOn } = this.state;
    if (failedOn === undefined || (failedOn !== pending && failedOn !== this.props.of)) return this.props.children;
    return <p className="soft small">{this.props.words.say('card.failed', { id: this.props.id })}</p>;
  }
}

const pending = Symbol('failed just now');
