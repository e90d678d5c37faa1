import type { SqlRow, SqlValue } from '../../sql-connection.ts';
import { nounTable } from '../nouns/noun-table.ts';
import type { EventBatch } from './event-batch.ts';
import type { EventOf } from './event-to-apply.ts';
import { type PairFact, pairFacts } from './pair-facts.ts';
import { recordMemberTouches } from './record-member-touches.ts';

export type MemberEvent = EventOf<'campaign_member.upsert' | 'campaign_member.delete'>;
type Cells = readonly [
  isRemoved: number,
  status: string | null,
  hasResponded: number | null,
  firstRespondedAtMs: number | null,
  source: string,
  externalId: string,
];

/** Hears who is part of which campaign and how they answered: the latest word holds. Touches follow from each word, once. */
export function sayMembers(batch: EventBatch): void {
  const placed = [...batch.of('campaign_member.upsert'), ...batch.of('campaign_member.delete')];
  const facts = pairFacts<MemberEvent>(batch, placed, 'campaign', ({ campaign }) => campaign);
  if (facts.length === 0) return;
  const { sql } = batch;
  const known = knownWords(batch, facts);
  const changed = new Map<string, readonly unknown[]>();
  for (const { index, placed: one, wholePk, personPk, atMs } of facts) {
    const cells = cellsOf(one.event);
    const key = `${wholePk} ${personPk}`;
    const before = known.get(key);
    const isNews = !before || atMs > before.atMs || (atMs === before.atMs && JSON.stringify(cells) > JSON.stringify(before.cells));
    if (isNews) {
      known.set(key, { atMs, cells });
      changed.set(key, [wholePk, personPk, atMs, ...cells]);
    }
    batch.note(index, { status: isNews ? (before ? 'updated' : 'created') : 'duplicate' });
  }
  if (changed.size > 0) {
    sql.run(
      `INSERT INTO campaign_members (campaign_pk, person_pk, at_ms, is_removed, status, has_responded, first_responded_at_ms, source, external_id)
       SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7, value ->> 8
       FROM json_each(?) WHERE true
       ON CONFLICT (campaign_pk, person_pk) DO UPDATE SET at_ms = excluded.at_ms, is_removed = excluded.is_removed, status = excluded.status,
         has_responded = excluded.has_responded, first_responded_at_ms = excluded.first_responded_at_ms, source = excluded.source,
         external_id = excluded.external_id`,
      JSON.stringify([...changed.values()]),
    );
    batch.changes(nounTable('person'), [...new Set([...changed.values()].map((row) => Number(row[1])))]);
  }
  recordMemberTouches(
    batch,
    facts.flatMap(({ placed: one }) => one.entry.touches ?? []),
  );
}

/** In the order in which two words of one moment are compared: that somebody is no member any more holds. */
function cellsOf(event: MemberEvent): Cells {
  const { source, externalId } = event;
  if (event.type === 'campaign_member.delete') return [1, null, null, null, source, externalId];
  const { status, hasResponded, firstRespondedAt } = event;
  return [
    0,
    status ?? null,
    hasResponded === undefined ? null : Number(hasResponded),
    firstRespondedAt === undefined ? null : Date.parse(firstRespondedAt),
    source,
    externalId,
  ];
}

function knownWords({ sql }: EventBatch, facts: readonly PairFact<MemberEvent>[]): Map<string, { atMs: number; cells: Cells }> {
  const rows = sql.all(
    `SELECT m.campaign_pk, m.person_pk, m.at_ms, m.is_removed, m.status, m.has_responded, m.first_responded_at_ms, m.source, m.external_id
     FROM json_each(?) AS j CROSS JOIN campaign_members AS m ON m.campaign_pk = j.value ->> 0 AND m.person_pk = j.value ->> 1`,
    JSON.stringify(facts.map(({ wholePk, personPk }) => [wholePk, personPk])),
  );
  return new Map(
    rows.map(([campaignPk, personPk, atMs, ...cells]) => [
      `${Number(campaignPk)} ${Number(personPk)}`,
      { atMs: Number(atMs), cells: readCells(cells) },
    ]),
  );
}

function readCells([isRemoved, status, hasResponded, firstRespondedAtMs, source, externalId]: SqlRow): Cells {
  const textOr = (value: SqlValue | undefined) => (typeof value === 'string' ? value : null);
  const numberOr = (value: SqlValue | undefined) => (typeof value === 'number' ? value : null);
  return [Number(isRemoved), textOr(status), numberOr(hasResponded), numberOr(firstRespondedAtMs), String(source), String(externalId)];
}
