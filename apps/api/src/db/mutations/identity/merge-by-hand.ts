import { AppError } from '@alongside/common';
import { rowNumberNow } from '../../reads/survivor-of.ts';
import type { SqlConnection } from '../../sql-connection.ts';
import { defineMutation } from '../define-mutation.ts';
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
    if (survivorPk === mergedPk) throw new AppError('conflict', `${mergedId} is ${survivorId} already`);
    return mergeRows(sql, tools, { noun, survivorPk, mergedPk, rule: 'by_hand', by: tools.actor.id });
  },
});

function rowNumber(sql: SqlConnection, noun: MergeableNoun, id: string): number {
  const pk = rowNumberNow(sql, noun, id);
  if (pk === undefined) throw new AppError('not_found', `there is no ${noun} ${id}`);
  return pk;
}
