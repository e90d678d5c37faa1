import { AppError } from '@alongside/common';
import { defineMutation } from '../define-mutation.ts';
import { tell } from '../webhooks/tell.ts';

/**
 * Takes back that two are not one: somebody is asked again, and rules may join them again.
 *
 * @returns `undefined` when there is no such case
 * @throws AppError `conflict` when the two are not kept apart
 */
export const reopenCase = defineMutation({
  name: 'identity.reopen',
  run(sql, { id }: { readonly id: string }, tools): { readonly status: 'open' } | undefined {
    const row = sql.get("SELECT noun, status FROM identity_cases WHERE id = ? AND noun IN ('person', 'account')", id);
    if (!row) return undefined;
    if (row[1] === 'open') throw new AppError('conflict', `${id} is open already`);
    if (row[1] === 'merged') throw new AppError('conflict', `the two of ${id} are merged: undo the merge first`);
    sql.run("UPDATE identity_cases SET status = 'open', decided_by = NULL, decided_at_ms = NULL WHERE id = ?", id);
    tell(sql, tools, 'identity_case.opened', { caseId: id, noun: String(row[0]) });
    return { status: 'open' };
  },
});
