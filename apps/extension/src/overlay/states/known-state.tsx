import type { Card, CardProps } from '../../cards/define-card.ts';
import { cards } from '../../cards/registry.ts';
import { CardBoundary } from '../card-boundary.tsx';
import { ContactLimits } from '../contact-limits.tsx';
import { Identity } from '../identity.tsx';
import { InView } from '../in-view.tsx';
import type { OpenPanelProps } from '../open-panel.tsx';
import type { View } from '../view.ts';
import { TroubleNote } from './trouble-note.tsx';

export interface KnownStateProps extends OpenPanelProps {
  readonly view: Extract<View, { phase: 'known' }>;
}

/** What marketing knows, card by card. */
export function KnownState({ view, words, nowMs, actions, seen, refresh, choose, copyText }: KnownStateProps) {
  const { context, judgements, undoable, updating, confirmedAtMs, trouble, chosen, cardsOff = [] } = view;
  const props: CardProps = { context, words, nowMs, judgements, undoable, actions };
  return (
    <>
      <ContactLimits context={context} words={words} nowMs={nowMs} />
      <Identity
        context={context}
        words={words}
        nowMs={nowMs}
        confirmedAtMs={confirmedAtMs}
        updating={updating}
        chooseAgain={chosen && (() => choose(undefined))}
      />
      {trouble && (
        <div className="notice">
          <TroubleNote trouble={trouble} words={words} retry={refresh} copyText={copyText} />
        </div>
      )}
      {cards
        .filter((card) => card.isRelevant(context) && !cardsOff.includes(card.id))
        .map((card) => (
          <CardFrame key={card.id} card={card} props={props} seen={seen} />
        ))}
    </>
  );
}

function CardFrame({ card, props, seen }: { readonly card: Card; readonly props: CardProps; readonly seen: () => void }) {
  const body = (
    <section className="card" data-card={card.id} aria-labelledby={`card-${card.id}`}>
      <h2 className="card-title" id={`card-${card.id}`}>
        {card.title && props.words.say(card.title)}
      </h2>
      <CardBoundary id={card.id} words={props.words} of={props.context}>
        <card.Body {...props} />
      </CardBoundary>
    </section>
  );
  return card.reportsSeen ? <InView onSeen={seen}>{body}</InView> : body;
}
