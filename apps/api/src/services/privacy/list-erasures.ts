import type { Erasure, Page, PageQuery } from '@alongside/common';
import { readErasures } from '../../db/reads/read-erasures.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { readCursor, toPage } from '../cursor.ts';
import { toErasure } from './to-erasure.ts';

/** One page of the erasures, the oldest first. */
export function listErasures({ native }: WorkspaceContext, { limit, cursor }: PageQuery): Page<Erasure> {
  const { rows, ...page } = toPage(readErasures(native, readCursor(cursor), limit + 1), limit);
  return { items: rows.map(toErasure), ...page };
}
