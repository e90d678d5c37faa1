import { idPrefixes, type Merge, type MergeQuery, type Page } from '@alongside/common';
import { readMerges } from '../../db/reads/read-merges.ts';
import { rowNumberNow } from '../../db/reads/survivor-of.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { readCursor, toPage } from '../cursor.ts';
import { toMerge } from './to-merge.ts';

const nouns = ['person', 'account', 'opportunity', 'campaign', 'content'] as const;

/** One page of what became one, the newest first, also what was undone. */
export function listMerges({ native }: WorkspaceContext, { limit, cursor, survivorId }: MergeQuery): Page<Merge> {
  const noun = nouns.find((name) => survivorId?.startsWith(`${idPrefixes[name]}_`));
  const survivorPk = survivorId !== undefined && noun ? rowNumberNow(native, noun, survivorId) : undefined;
  if (survivorId !== undefined && (noun === undefined || survivorPk === undefined)) return { items: [] };
  const of = noun && survivorPk !== undefined ? { noun, survivorPk } : undefined;
  const { rows, ...page } = toPage(readMerges(native, { before: readCursor(cursor), limit: limit + 1, of }), limit);
  return { items: rows.map(toMerge), ...page };
}
