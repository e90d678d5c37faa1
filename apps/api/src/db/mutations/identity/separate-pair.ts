import { AppError } from '@alongside/common';
import { survivorOf } from '../../reads/survivor-of.ts';
import type { SqlConnection } from '../../sql-connection.ts';
import { nounTable } from '../nouns/noun-table.ts';
import { momentsOf, regradeMerged } from '../touches/regrade-merged.ts';
import { bumpShared } from '../versions/bump-versions.ts';
import { renewContexts } from './join-pair.ts';
import { timesOf, wordOf } from './join-rows.ts';
import { restoreMentions } from './mentions.ts';
import { type MergeBefore, type MergeRecord, readBefore } from './merge-record.ts';
import { moveCountsBack } from './move-counts.ts';
import { moveBack } from './move-rows.ts';
import { forgetDomains } from './note-domains.ts';
import { separateParts } from './part-rows.ts';
import { type Cell, columnsOf, insertRow, isSameRow, readRows, type StoredRow, updateRow } from './stored-row.ts';
import { noteTouchMove, touchPlaces } from './touch-moves.ts';

/** Makes two rows again of a merge's one. What was said since the merge stays with the survivor. */
export function separatePair(sql: SqlConnection, merge: MergeRecord, nowMs: number): void {
  const { noun, survivorPk, mergedPk } = merge;
  const { table, entity } = nounTable(noun);
  const before = readBefore(sql, merge);
  const now = readRows(sql, table, 'pk = ?', survivorPk)[0];
  if (!now) throw new AppError('conflict', `the ${noun} that both became is not there any more`);
  renewContexts(sql, merge);
  const columns = new Set(columnsOf(sql, table));
  // Columns that a release has taken away since are left out.
  const known = (row: StoredRow) => Object.fromEntries(Object.entries(row).filter(([column]) => columns.has(column)));
  insertRow(sql, table, withLiveReferences(sql, known(before.merged)));
  updateRow(sql, table, ['pk'], withLiveReferences(sql, known(survivorNow(before, now, nowMs))));
  moveBack(sql, merge, merge.pk, before.joined);
  forgetDomains(sql, before.domains);
  moveCountsBack(sql, merge, before.counts);
  if (entity === 'person' || entity === 'opportunity') separateParts(sql, `${entity}_pk`, survivorPk, mergedPk, before.parts);
  restoreMentions(sql, String(before.survivor.id), String(before.merged.id), before.mentions);
  noteTouchMove(sql, merge, 'back');
  // Those that touches go back by are needed until they have.
  sql.run(
    'DELETE FROM merge_moves WHERE merge_pk = ? AND place NOT IN (SELECT value FROM json_each(?))',
    merge.pk,
    JSON.stringify(touchPlaces),
  );
  regradeMerged(sql, noun, [survivorPk, mergedPk], noun === 'person' ? momentsOf(sql, mergedPk) : undefined);
  renewContexts(sql, merge);
  if (before.mentions.length > 0) bumpShared(sql);
}

const own = new Set(['pk', 'id', 'field_times', 'created_at_ms', 'updated_at_ms']);

/** Exactly what it was where nothing was said since; else each field what it was but for those that were said since. */
function survivorNow({ survivor, after }: MergeBefore, now: StoredRow, nowMs: number): StoredRow {
  if (isSameRow(after, now)) return survivor;
  const row: Record<string, Cell> = { ...now, created_at_ms: survivor.created_at_ms ?? null, updated_at_ms: nowMs };
  const times: Record<string, number> = { ...timesOf(now) };
  for (const column of Object.keys(survivor).filter((name) => !own.has(name))) {
    const isLater = now[column] !== after[column] || timesOf(now)[column] !== timesOf(after)[column];
    const [value, atMs] = wordOf(isLater ? now : survivor, column);
    row[column] = value;
    if (atMs === undefined) delete times[column];
    else times[column] = atMs;
  }
  row.field_times = JSON.stringify(times);
  return row;
}

const references = { account_pk: ['account', 'accounts'], parent_pk: ['account', 'accounts'] } as const;

/** Rows that were spoken of may have become others since, or be gone. */
function withLiveReferences(sql: SqlConnection, row: StoredRow): StoredRow {
  const live: Record<string, Cell> = { ...row };
  for (const [column, [noun, table]] of Object.entries(references)) {
    const pk = row[column];
    if (typeof pk !== 'number' || sql.get(`SELECT 1 FROM ${table} WHERE pk = ?`, pk)) continue;
    live[column] = survivorOf(sql, noun, pk) ?? null;
  }
  return live;
}
