import { AppError, type CaseDecision } from '@alongside/common';
import { survivorOf } from '../../reads/survivor-of.ts';
import type { SqlConnection } from '../../sql-connection.ts';
import { defineMutation } from '../define-mutation.ts';
import { nounTable } from '../nouns/noun-table.ts';
import { keepApart } from './keep-apart.ts';
import { mergeRows } from './merge-rows.ts';

interface Decided {
  readonly status: 'merged' | 'kept_apart';
  readonly mergeId?: string;
}

/**
 * Does what somebody decided about a case, or about two that became those of the case.
 *
 * @returns `undefined` when there is no such case
 * @throws AppError `conflict` when it is decided already, or one of the two is gone
 */
export const decideCase = defineMutation({
  name: 'identity.decide',
  run(sql, { id, decision, survivorId }: CaseDecision & { readonly id: string }, tools): Decided | undefined {
    const row = sql.get('SELECT noun, first_pk, second_pk, status FROM identity_cases WHERE id = ?', id);
    if (!row) return undefined;
    const noun = row[0] === 'person' ? 'person' : 'account';
    if (row[3] !== 'open') throw new AppError('conflict', `${id} is decided already`);
    const by = tools.actor.id;
    const sides = [rowNow(sql, noun, Number(row[1])), rowNow(sql, noun, Number(row[2]))] as const;
    const [first, second] = sides;
    if (first === undefined || second === undefined) throw new AppError('conflict', `one of the two of ${id} is not there any more`);
    if (decision === 'keep_apart') {
      if (first.pk === second.pk) throw new AppError('conflict', `the two of ${id} are one already`);
      keepApart(sql, tools, { noun, pks: [Number(row[1]), Number(row[2])], by });
      return { status: 'kept_apart' };
    }
    sql.run("UPDATE identity_cases SET status = 'merged', decided_by = ?, decided_at_ms = ? WHERE id = ?", by, tools.nowMs, id);
    if (first.pk === second.pk) return { status: 'merged' };
    const older = first.pk < second.pk ? [first, second] : [second, first];
    const chosen = survivorId === undefined ? older[0] : sides.find((side) => side?.id === survivorId);
    if (!chosen) throw new AppError('invalid_request', `survivorId: ${survivorId} is none of the two`);
    const mergedPk = chosen.pk === first.pk ? second.pk : first.pk;
    return { status: 'merged', mergeId: mergeRows(sql, tools, { noun, survivorPk: chosen.pk, mergedPk, rule: 'by_hand', by }) };
  },
});

function rowNow(sql: SqlConnection, noun: 'person' | 'account', pk: number): { pk: number; id: string } | undefined {
  const { table } = nounTable(noun);
  const row = sql.get(`SELECT pk, id FROM ${table} WHERE pk = ?`, pk);
  if (row) return { pk: Number(row[0]), id: String(row[1]) };
  const survivor = survivorOf(sql, noun, pk);
  return survivor === undefined ? undefined : rowNow(sql, noun, survivor);
}
