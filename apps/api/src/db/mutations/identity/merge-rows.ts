import type { SqlConnection } from '../../sql-connection.ts';
import type { MutationTools } from '../define-mutation.ts';
import { nounTable } from '../nouns/noun-table.ts';
import { personSubject } from '../privacy/person-subject.ts';
import { tell } from '../webhooks/tell.ts';
import { joinPair } from './join-pair.ts';
import type { MergeRecord } from './merge-record.ts';
import type { MergeableNoun } from './mergeable-noun.ts';
import { moveSomeTouches } from './touch-moves.ts';

export interface Merger {
  readonly noun: MergeableNoun;
  readonly survivorPk: number;
  readonly mergedPk: number;
  /** Why they are one, such as `same_email`, or `by_hand`. */
  readonly rule: string;
  /** The id of whoever said so. */
  readonly by: string;
}

/**
 * Makes one row of two. Of each field the later word holds, and everything that belongs to either belongs to the survivor; the merged
 * row is gone, its id stays understood, and all of it can be undone.
 *
 * @returns the merge's id
 * @throws AppError `not_found` when one of the rows is not there
 */
export function mergeRows(
  sql: SqlConnection,
  tools: Pick<MutationTools, 'nowMs' | 'newId' | 'sign' | 'audit' | 'wakeJobs'>,
  { noun, survivorPk, mergedPk, rule, by }: Merger,
): string {
  const id = tools.newId('merge');
  const idOf = (pk: number) => String(sql.get(`SELECT id FROM ${nounTable(noun).table} WHERE pk = ?`, pk)?.[0] ?? '');
  const [survivorId, mergedId] = [idOf(survivorPk), idOf(mergedPk)];
  sql.run(
    `INSERT INTO merges (id, noun, survivor_pk, merged_pk, merged_id, rule, before, merged_by, merged_at_ms)
     VALUES (?, ?, ?, ?, ?, ?, '{}', ?, ?)`,
    id,
    noun,
    survivorPk,
    mergedPk,
    mergedId,
    rule,
    by,
    tools.nowMs,
  );
  const merge: MergeRecord = { pk: Number(sql.get('SELECT pk FROM merges WHERE id = ?', id)?.[0]), id, noun, survivorPk, mergedPk };
  joinPair(sql, merge, tools.nowMs);
  moveSomeTouches(sql, tools);
  tools.audit({
    action: `${noun}.merged`,
    subject: subjectOf(noun, survivorId, tools),
    after: { mergeId: id, rule, merged: subjectOf(noun, mergedId, tools).id },
  });
  if (noun === 'person' || noun === 'account') tell(sql, tools, `${noun}.merged`, { mergeId: id, survivorId, mergedId, rule });
  return id;
}

export function subjectOf(noun: MergeableNoun, id: string, tools: Pick<MutationTools, 'sign'>): { kind: string; id: string } {
  return noun === 'person' ? personSubject(tools, id) : { kind: noun, id };
}
