import { AppError } from '@alongside/common';
import type { SqlConnection } from '../../sql-connection.ts';
import type { MutationTools } from '../define-mutation.ts';
import { nounTable } from '../nouns/noun-table.ts';
import { joinPair } from './join-pair.ts';
import { keepApart } from './keep-apart.ts';
import { findMerge, laterMerges } from './merge-record.ts';
import { subjectOf } from './merge-rows.ts';
import { separatePair } from './separate-pair.ts';
import { moveSomeTouches } from './touch-moves.ts';

/**
 * Undoes a merge: the merged row is there again with what it was and what came from it; what was said since stays with the survivor.
 * Later merges of the same rows are taken apart before and made again after, so that any of them can be undone, in any order.
 *
 * @throws AppError `not_found` when there is no such merge that stands, `conflict` when what both became was deleted
 */
export function unmergeRows(
  sql: SqlConnection,
  tools: Pick<MutationTools, 'nowMs' | 'newId' | 'sign' | 'audit' | 'wakeJobs'>,
  { mergeId, by }: { readonly mergeId: string; readonly by: string },
): void {
  const merge = findMerge(sql, mergeId);
  if (!merge) throw new AppError('not_found', `there is no merge ${mergeId} that stands`);
  const later = laterMerges(sql, merge);
  for (const one of later.toReversed()) separatePair(sql, one, tools.nowMs);
  separatePair(sql, merge, tools.nowMs);
  sql.run('UPDATE merges SET undone_by = ?, undone_at_ms = ? WHERE pk = ?', by, tools.nowMs, merge.pk);
  const { noun, survivorPk, mergedPk } = merge;
  keepApart(sql, tools, { noun, pks: [survivorPk, mergedPk], by });
  for (const one of later) joinPair(sql, one, tools.nowMs);
  moveSomeTouches(sql, tools);
  const row = sql.get(`SELECT id FROM ${nounTable(merge.noun).table} WHERE pk = ?`, merge.mergedPk);
  tools.audit({
    action: `${merge.noun}.unmerged`,
    subject: subjectOf(merge.noun, String(row?.[0] ?? ''), tools),
    after: { mergeId },
  });
}
