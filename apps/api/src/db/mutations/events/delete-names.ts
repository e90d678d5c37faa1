import { nounTable } from '../nouns/noun-table.ts';
import { refreshHidden } from '../rows/refresh-hidden.ts';
import type { EventBatch } from './event-batch.ts';
import type { EventNoun } from './event-nouns.ts';
import { findNames } from './find-names.ts';
import { idsOf } from './ids-of.ts';
import { needOfName } from './needs.ts';

/** Hears that systems deleted their records. A row of ours is hidden while all who know it say so; what nobody knows yet waits. */
export function deleteNames(batch: EventBatch, noun: EventNoun): void {
  const said = batch.of(`${noun}.delete`);
  if (said.length === 0) return;
  const { sql, tools } = batch;
  const table = nounTable(noun);
  const pkOf = findNames(
    sql,
    noun,
    said.map(({ event }) => event),
  );
  const known = said.flatMap(({ index, event }) => {
    const pk = pkOf(event.source, event.externalId);
    if (pk !== undefined) return [{ index, event, pk }];
    batch.holdRow(index, [needOfName(noun, event.source, event.externalId)]);
    return [];
  });
  if (known.length === 0) return;
  noteDeletions(
    batch,
    noun,
    known.map(({ event }) => ({ ...event, atMs: Date.parse(event.at) })),
  );
  const pks = [...new Set(known.map(({ pk }) => pk))];
  const changed = new Set(refreshHidden(sql, table, pks, tools.nowMs));
  batch.changes(table, [...changed]);
  const idOf = idsOf(sql, table, pks);
  for (const { index, pk } of known) batch.note(index, { status: changed.has(pk) ? 'updated' : 'duplicate', id: idOf(pk) });
}

/** Names that are known: each keeps the newest time at which its system spoke of its deletion. */
export function noteDeletions(
  { sql }: EventBatch,
  noun: EventNoun,
  names: readonly { readonly source: string; readonly externalId: string; readonly atMs: number }[],
): void {
  if (names.length === 0) return;
  sql.run(
    `UPDATE external_ids SET deleted_at_ms = new.atMs FROM (
       SELECT value ->> 0 AS source, value ->> 1 AS externalId, max(value ->> 2) AS atMs FROM json_each(?1) GROUP BY 1, 2) AS new
     WHERE external_ids.noun = ?2 AND external_ids.source = new.source AND external_ids.external_id = new.externalId
       AND (external_ids.deleted_at_ms IS NULL OR external_ids.deleted_at_ms < new.atMs)`,
    JSON.stringify(names.map(({ source, externalId, atMs }) => [source, externalId, atMs])),
    noun,
  );
}
