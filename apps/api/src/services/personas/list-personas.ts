import type { Page, PageQuery, Persona } from '@alongside/common';
import { gt } from '../../db/drizzle.ts';
import { personas } from '../../db/schema/workspace/registry.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { readCursor, toPage } from '../cursor.ts';
import { readPersonas } from './persona-rows.ts';

/** One page of the personas, the oldest first. */
export async function listPersonas(context: WorkspaceContext, { limit, cursor }: PageQuery): Promise<Page<Persona>> {
  const { rows, ...page } = toPage(await readPersonas(context, gt(personas.pk, readCursor(cursor)), limit + 1), limit);
  return { items: rows.map(({ persona }) => persona), ...page };
}
