import { suppressedMessage } from '../privacy/suppression.ts';
import type { EventBatch, Placed } from './event-batch.ts';
import type { EventOf } from './event-to-apply.ts';
import { findParties, type PartyReference } from './find-parties.ts';

type PairEvent = EventOf<'opportunity_role.upsert' | 'opportunity_role.delete' | 'campaign_member.upsert' | 'campaign_member.delete'>;

/** An event on a person's part in something, with the rows that both are. */
export interface PairFact<Event> {
  readonly index: number;
  readonly placed: Placed<Event>;
  readonly wholePk: number;
  readonly personPk: number;
  readonly atMs: number;
}

/**
 * Looks up whom and what the events speak of. One that speaks of somebody unknown waits: for the deal or campaign first, then for the
 * person; one that speaks of somebody who was erased is refused.
 */
export function pairFacts<Event extends PairEvent>(
  batch: EventBatch,
  placed: readonly Placed<Event>[],
  noun: 'campaign' | 'opportunity',
  wholeOf: (event: Event) => PartyReference,
): PairFact<Event>[] {
  if (placed.length === 0) return [];
  const whole = findParties(
    batch,
    noun,
    placed.map(({ event }) => ({ source: event.source, reference: wholeOf(event) })),
  );
  const person = findParties(
    batch,
    'person',
    placed.map(({ event }) => ({ source: event.source, reference: event.person })),
  );
  return placed.flatMap((one) => {
    const { index, event } = one;
    const [about, who] = [whole(event.source, wholeOf(event)), person(event.source, event.person)];
    if (who === 'suppressed' || about === 'suppressed') {
      batch.reject(index, 'suppressed', suppressedMessage);
      return [];
    }
    const need = 'need' in about ? about.need : 'need' in who ? who.need : undefined;
    if (need !== undefined || 'need' in about || 'need' in who) {
      batch.holdRow(index, need === undefined ? [] : [need]);
      return [];
    }
    return [{ index, placed: one, wholePk: about.pk, personPk: who.pk, atMs: Date.parse(event.at) }];
  });
}
