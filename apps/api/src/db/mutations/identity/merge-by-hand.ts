import { AppError } from '@alongside/common';
import type { SqlConnection } from '../../sql-connection.ts';
import { defineMutation } from '../define-mutation.ts';
import { nounTable } from '../nouns/noun-table.ts';
import { mergeRows } from './merge-rows.ts';
import type { MergeableNoun } from './mergeable-noun.ts';

interface MergeByHand {
  readonly noun: MergeableNoun;
  readonly survivorId: string;
  readonly mergedId: string;
}

/** Makes one row of two because somebody said so. @returns the merge's id */
export const mergeByHand = defineMutation({
  name: 'identity.merge',
  run(sql, { noun, survivorId, mergedId }: MergeByHand, tools): string {
    if (survivorId === mergedId) throw new AppError('invalid_request', 'a row cannot become itself');
    const survivorPk = rowNumber(sql, noun, survivorId);
    const mergedPk = rowNumber(sql, noun, mergedId);
    return mergeRows(sql, tools, { noun, survivorPk, mergedPk, rule: 'by_hand', by: tools.actor.id });
  },
});

function rowNumber(sql: SqlConnection, noun: MergeableNoun, id: string): number {
  const pk = sql.get(`SELECT pk FROM ${nounTable(noun).table} WHERE id = ?`, id)?.[0];
  if (typeof pk !== 'number') throw new AppError('not_found', `there is no ${noun} ${id}`);
  return pk;
}
