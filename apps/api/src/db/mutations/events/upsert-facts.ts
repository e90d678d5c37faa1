import type { CrmLink } from '@alongside/common';
import type { Fields } from '../rows/to-columns.ts';
import type { EventBatch, Placed } from './event-batch.ts';
import type { EventNoun } from './event-nouns.ts';
import type { EventOf } from './event-to-apply.ts';

type Upsert = EventOf<`${EventNoun}.upsert`>;

/** How an event names a company. */
export type AccountReference = { readonly source?: string | undefined; readonly externalId: string } | { readonly domain: string };

/** What an upsert says, whatever noun it is of. */
export interface UpsertFact {
  readonly index: number;
  readonly event: Upsert;
  readonly source: string;
  readonly externalId: string;
  readonly atMs: number;
  readonly fields: Fields;
  readonly links: readonly CrmLink[];
  /** The company that a person or deal belongs to, or a company's parent; `null`: none; `undefined`: not spoken of. */
  readonly home: AccountReference | null | undefined;
}

/** The upserts of one noun in a batch. */
export function upsertFacts(batch: EventBatch, noun: EventNoun): UpsertFact[] {
  return batch.of(`${noun}.upsert`).map(({ index, event }: Placed<Upsert>) => ({
    index,
    event,
    source: event.source,
    externalId: event.externalId,
    atMs: Date.parse(event.at),
    ...saidIn(event),
  }));
}

function saidIn(event: Upsert): Pick<UpsertFact, 'fields' | 'links' | 'home'> {
  switch (event.type) {
    case 'person.upsert':
      return { fields: event.person, links: event.links ?? [], home: event.account };
    case 'account.upsert':
      return { fields: event.account, links: event.links ?? [], home: event.parent };
    case 'opportunity.upsert':
      return { fields: event.opportunity, links: event.links ?? [], home: event.account };
    case 'campaign.upsert':
      return { fields: event.campaign, links: [], home: undefined };
    case 'content.upsert':
      return { fields: event.content, links: [], home: undefined };
  }
}

/** The part of an upsert that waits for a company: who is spoken of and which company, nothing else. */
export function homeOnly(event: Upsert): Upsert {
  const { source, externalId, at } = event;
  if (event.type === 'person.upsert') return { type: event.type, source, externalId, at, person: {}, account: event.account };
  if (event.type === 'account.upsert') return { type: event.type, source, externalId, at, account: {}, parent: event.parent };
  if (event.type === 'opportunity.upsert') return { type: event.type, source, externalId, at, opportunity: {}, account: event.account };
  return event;
}
