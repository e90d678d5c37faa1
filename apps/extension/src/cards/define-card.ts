import type { Recommendation, RecordContext } from '@alongside/common';
import type { FunctionComponent } from 'react';
import type { Judgement, Judgements } from '../messages.ts';
import type { WordKey, Words } from '../words/words.ts';

/** What a card may cause. The shell carries it out. */
export interface CardActions {
  /** Whether the link came to the clipboard. */
  readonly copy: (item: Recommendation) => Promise<boolean>;
  readonly opened: (item: Recommendation) => void;
  readonly judge: (item: Recommendation, judgement: Judgement) => void;
  readonly undo: (contentId: string) => void;
  /** Says who acted in these touches; `null` takes that back. Whether it arrived. */
  readonly grade: (touchIds: readonly string[], grade: 'person' | 'machine' | null) => Promise<boolean>;
}

/** All that a card knows. */
export interface CardProps<Context extends RecordContext = RecordContext> {
  readonly context: Context;
  readonly words: Words;
  readonly nowMs: number;
  readonly judgements: Judgements;
  /** Content ids whose judgement can still be taken back. */
  readonly undoable: Readonly<Record<string, string>>;
  readonly actions: CardActions;
}

export interface Card {
  readonly id: string;
  /** Heading above the card. Without one the card stands for itself. */
  readonly title?: WordKey;
  readonly isRelevant: (context: RecordContext) => boolean;
  /** Being seen counts: the shell reports it once the card was in view. */
  readonly reportsSeen?: boolean;
  readonly Body: FunctionComponent<CardProps>;
}

/** Gives a card its types; returns it as it is. */
export const defineCard = (card: Card): Card => card;
