import { hash } from 'node:crypto';
import type { RowResult } from '@alongside/common';
import type { SqlConnection } from '../../sql-connection.ts';
import type { MutationTools } from '../define-mutation.ts';
import { futureTouchMessage } from '../latest-moment.ts';
import type { NounTable } from '../nouns/define-noun.ts';
import { staleWith } from '../rows/bump-rows.ts';
import { setVersion } from '../versions/bump-versions.ts';
import type { EventOf, EventToApply } from './event-to-apply.ts';
import type { Need } from './needs.ts';

/** One event at its place in the batch. */
export interface Placed<Event = EventToApply['event']> {
  readonly index: number;
  readonly entry: EventToApply;
  readonly event: Event;
}

/** Some events on their way into the database: what became of each, who waits for what, and which names somebody has only now. */
export class EventBatch {
  readonly sql: SqlConnection;
  readonly tools: MutationTools;
  readonly results: RowResult[] = [];
  /** Names, addresses and records that stand for somebody since this batch. */
  readonly appeared = new Set<Need>();
  /** Whose contexts show something that is no longer so. */
  readonly #stale = new Set<number>();
  readonly #entries: readonly EventToApply[];
  /** Of those that are said to happen in the future: why they are refused. */
  readonly #early: readonly (string | undefined)[];
  readonly #held: [needs: Need, event: string, hash: string][] = [];

  /** @param latestMs events that say they are later than this are refused */
  constructor(sql: SqlConnection, tools: MutationTools, entries: readonly EventToApply[], latestMs: number) {
    this.sql = sql;
    this.tools = tools;
    this.#entries = entries;
    // Refused here and not before: a batch that is sent again a moment later must come to the writer in the same parts.
    this.#early = entries.map(({ event }) => whyTooEarly(event, latestMs));
    for (const [index, why] of this.#early.entries()) if (why !== undefined) this.reject(index, 'invalid_request', why);
  }

  /** The events of one type, in the order in which they came; without those from the future. */
  of<Type extends EventToApply['event']['type']>(type: Type): Placed<EventOf<Type>>[] {
    return this.#entries.flatMap((entry, index) =>
      entry.event.type === type && this.#early[index] === undefined ? [{ index, entry, event: entry.event as EventOf<Type> }] : [],
    );
  }

  note(index: number, result: Omit<RowResult, 'index'>): void {
    this.results[index] = { index, ...result };
  }

  reject(index: number, code: NonNullable<RowResult['code']>, message: string): void {
    this.note(index, { status: 'rejected', code, message });
  }

  /** To be told before as well as after a change: what a row used to belong to shows it too. */
  changes(table: NounTable, pks: readonly number[]): void {
    for (const entity of staleWith(this.sql, table, pks)) this.#stale.add(entity);
  }

  /** Keeps an event until somebody has one of the names that it needs. */
  hold(needs: readonly Need[], entry: EventToApply): void {
    const text = JSON.stringify(entry);
    const digest = hash('sha256', text, 'base64url');
    for (const need of needs) this.#held.push([need, text, digest]);
  }

  /** The same, for an event that is the row itself. */
  holdRow(index: number, needs: readonly Need[]): void {
    this.hold(needs, this.#entries[index] as EventToApply);
    this.note(index, { status: 'held' });
  }

  /** Gives a new version to every context that shows something that was changed. */
  bump(): void {
    if (this.#stale.size > 0) setVersion(this.sql, [...this.#stale]);
  }

  /** Writes down who waits. An event that waits for the same already is the same event. */
  storeHeld(): void {
    if (this.#held.length === 0) return;
    this.sql.run(
      `INSERT INTO held_events (needs, event, hash, held_at_ms) SELECT value ->> 0, value ->> 1, value ->> 2, ?1 FROM json_each(?2) WHERE true
       ON CONFLICT (needs, hash) DO NOTHING`,
      this.tools.nowMs,
      JSON.stringify(this.#held),
    );
  }
}

function whyTooEarly(event: EventToApply['event'], latestMs: number): string | undefined {
  if (!('at' in event)) return Date.parse(event.touch.occurredAt) > latestMs ? futureTouchMessage : undefined;
  return Date.parse(event.at) > latestMs ? 'at: lies in the future: it would hold against all that is said until then' : undefined;
}
