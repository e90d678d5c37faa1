import { nounTable } from '../nouns/noun-table.ts';
import { suppressedAmong, suppressedMessage } from '../privacy/suppression.ts';
import { identityKeys } from '../rows/identify.ts';
import { refreshHidden } from '../rows/refresh-hidden.ts';
import { storeExternalIds } from '../rows/store-names.ts';
import { noteDeletions } from './delete-names.ts';
import type { EventBatch } from './event-batch.ts';
import type { EventNoun } from './event-nouns.ts';
import type { EventOf } from './event-to-apply.ts';
import { findNames } from './find-names.ts';
import { idsOf } from './ids-of.ts';
import { mergeGroup } from './merge-group.ts';
import { needOfName } from './needs.ts';

/** Hears that systems made one record of several: all their names are names of one row of ours, also those that nobody knows yet. */
export function mergeNames(batch: EventBatch, noun: EventNoun): void {
  for (const { index, event } of batch.of(`${noun}.merge`)) mergeOne(batch, noun, index, event);
}

function mergeOne(batch: EventBatch, noun: EventNoun, index: number, event: EventOf<`${EventNoun}.merge`>): void {
  const { sql, tools } = batch;
  const { source, externalId } = event;
  const table = nounTable(noun);
  const said = [...new Set([externalId, ...event.merged])].map((id) => ({ source, externalId: id }));
  const pkOf = findNames(sql, noun, said);
  const erased = suppressed(
    batch,
    noun,
    said.filter((name) => pkOf(source, name.externalId) === undefined),
  );
  if (erased.has(externalId)) {
    batch.reject(index, 'suppressed', suppressedMessage);
    return;
  }
  const names = said.filter((name) => !erased.has(name.externalId));
  const known = names.flatMap((name) => pkOf(source, name.externalId) ?? []);
  if (known.length === 0) {
    batch.holdRow(
      index,
      names.map((name) => needOfName(noun, source, name.externalId)),
    );
    return;
  }
  const { pk, group } = mergeGroup(batch, table, known, 'same_in_source', pkOf(source, externalId));
  const atMs = Date.parse(event.at);
  const missing = names.filter((name) => pkOf(source, name.externalId) === undefined);
  storeNames(batch, noun, pk, missing);
  for (const name of missing) batch.appeared.add(needOfName(noun, source, name.externalId));
  // The record that is left is there; those that became it are gone.
  storeExternalIds(sql, table, [{ source, externalId, pk, seenAtMs: atMs }]);
  noteDeletions(
    batch,
    noun,
    names
      .filter((name) => name.externalId !== externalId && group.has(pkOf(source, name.externalId) ?? pk))
      .map((name) => ({ ...name, atMs })),
  );
  const changed = refreshHidden(sql, table, [pk], tools.nowMs);
  batch.changes(table, changed);
  const isNews = missing.length > 0 || group.size > 1 || changed.length > 0;
  batch.note(index, { status: isNews ? 'updated' : 'duplicate', id: idsOf(sql, table, [pk])(pk) });
}

/** Names whose records nobody ever told us of. */
function storeNames({ sql }: EventBatch, noun: EventNoun, pk: number, names: readonly { source: string; externalId: string }[]): void {
  if (names.length === 0) return;
  sql.run(
    'INSERT INTO external_ids (noun, source, external_id, pk) SELECT ?1, value ->> 0, value ->> 1, ?2 FROM json_each(?3)',
    noun,
    pk,
    JSON.stringify(names.map(({ source, externalId }) => [source, externalId])),
  );
}

function suppressed(
  { sql, tools }: EventBatch,
  noun: EventNoun,
  names: readonly { source: string; externalId: string }[],
): ReadonlySet<string> {
  if (noun !== 'person') return new Set();
  const table = nounTable(noun);
  const keys = new Map(names.map((name) => [identityKeys(table, name)[0] ?? '', name.externalId]));
  return new Set([...suppressedAmong(sql, [...keys.keys()], tools.sign)].flatMap((key) => keys.get(key) ?? []));
}
