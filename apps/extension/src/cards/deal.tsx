import { Chip } from '@alongside/ui';
import { defineCard } from './define-card.ts';

/** The deal in a line: how far, how much, until when. */
export const deal = defineCard({
  id: 'deal',
  title: 'deal.title',
  isRelevant: (context) => context.subject === 'opportunity',
  Body({ context, words, nowMs }) {
    if (context.subject !== 'opportunity') return null;
    const { status, stage, buyingStage, amountCents, currency, closeDate } = context.opportunity;
    const day = closeDate && words.day(Date.parse(closeDate), nowMs, { utc: true });
    return (
      <p className="deal">
        <Chip tone={status === 'won' ? 'accent' : 'plain'}>{words.say(`deal.${status}`)}</Chip>
        {amountCents !== undefined && <strong className="numeric">{words.money(amountCents, currency)}</strong>}
        {(stage || buyingStage) && <span>{stage ?? (buyingStage && words.say(`stage.${buyingStage}`))}</span>}
        {day && <span className="soft">{words.say(status === 'open' ? 'deal.closes' : 'deal.closed', { day })}</span>}
      </p>
    );
  },
});
