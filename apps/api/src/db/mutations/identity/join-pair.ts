import { AppError } from '@alongside/common';
import { entityKey } from '../../entity-key.ts';
import type { SqlConnection } from '../../sql-connection.ts';
import { dropDocuments } from '../contexts/drop-documents.ts';
import { nounTable } from '../nouns/noun-table.ts';
import { bumpRows } from '../rows/bump-rows.ts';
import { momentsOf, regradeMerged } from '../touches/regrade-merged.ts';
import { bumpShared } from '../versions/bump-versions.ts';
import { joinRows } from './join-rows.ts';
import { moveMentions } from './mentions.ts';
import type { MergeBefore, MergeRecord } from './merge-record.ts';
import { moveCounts } from './move-counts.ts';
import { moveRows, type Pair } from './move-rows.ts';
import { noteDomains } from './note-domains.ts';
import { joinParts } from './part-rows.ts';
import { readRows, type StoredRow, updateRow } from './stored-row.ts';
import { noteTouchMove } from './touch-moves.ts';

/** Makes one row of two, for a merge that is noted already, and notes there what both were. */
export function joinPair(sql: SqlConnection, merge: MergeRecord, nowMs: number): void {
  const { noun, survivorPk, mergedPk } = merge;
  const table = nounTable(noun);
  const [survivor, merged] = [rowOf(sql, merge, survivorPk), rowOf(sql, merge, mergedPk)];
  // Before as well as after: what the rows used to belong to changes too.
  renewContexts(sql, merge);
  const parts =
    table.entity === 'person' || table.entity === 'opportunity' ? joinParts(sql, `${table.entity}_pk`, survivorPk, mergedPk) : [];
  const domains = noun === 'account' ? noteDomains(sql, [survivor, merged]) : [];
  const moments = noun === 'person' ? momentsOf(sql, mergedPk) : undefined;
  const joined = moveRows(sql, merge, merge.pk);
  const counts = moveCounts(sql, merge);
  const mentions = noun === 'account' ? moveMentions(sql, String(survivor.id), String(merged.id)) : [];
  sql.run(`DELETE FROM ${table.table} WHERE pk = ?`, mergedPk);
  const after = withoutItself(joinRows(survivor, merged, nowMs), mergedPk);
  updateRow(sql, table.table, ['pk'], after);
  const before: MergeBefore = { survivor, merged, after, joined, parts, mentions, counts, domains };
  sql.run('UPDATE merges SET before = ? WHERE pk = ?', JSON.stringify(before), merge.pk);
  noteTouchMove(sql, merge, 'to_survivor');
  regradeMerged(sql, noun, [survivorPk], moments);
  bumpRows(sql, table, [survivorPk]);
  if (mentions.length > 0) bumpShared(sql);
}

/** New versions for all contexts that tell of either, and no stored answer about them. */
export function renewContexts(sql: SqlConnection, { noun, survivorPk, mergedPk }: Pair): void {
  const table = nounTable(noun);
  bumpRows(sql, table, [survivorPk, mergedPk]);
  if (table.entity) dropDocuments(sql, [entityKey(table.entity, survivorPk), entityKey(table.entity, mergedPk)]);
}

function rowOf(sql: SqlConnection, { noun }: Pair, pk: number): StoredRow {
  const row = readRows(sql, nounTable(noun).table, 'pk = ?', pk)[0];
  if (!row) throw new AppError('not_found', `there is no such ${noun}`);
  return row;
}

/** A company that belonged to the one it became belongs to none. */
function withoutItself(row: StoredRow, mergedPk: number): StoredRow {
  return 'parent_pk' in row && (row.parent_pk === row.pk || row.parent_pk === mergedPk) ? { ...row, parent_pk: null } : row;
}
