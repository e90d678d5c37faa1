import { defineMutation } from '../define-mutation.ts';
import { tell } from '../webhooks/tell.ts';
import { unmergeRows } from './unmerge-rows.ts';

/** Undoes a merge because somebody said so. */
export const unmerge = defineMutation({
  name: 'identity.unmerge',
  run(sql, { mergeId }: { readonly mergeId: string }, tools): void {
    unmergeRows(sql, tools, { mergeId, by: tools.actor.id });
    tell(sql, tools, 'merge.undone', { mergeId });
  },
});
