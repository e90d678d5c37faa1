import type { HookEndpoint, Page, PageQuery } from '@alongside/common';
import type { Context } from '../../context.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { readCursor, toPage } from '../cursor.ts';
import { readEndpoints } from './endpoint-rows.ts';

/** One page of the workspace's endpoints, the oldest first. */
export function listEndpoints(
  server: Pick<Context, 'origin' | 'clock'>,
  context: WorkspaceContext,
  { limit, cursor }: PageQuery,
): Page<HookEndpoint> {
  const { rows, ...page } = toPage(readEndpoints(server, context, readCursor(cursor), limit + 1), limit);
  return { items: rows.map(({ endpoint }) => endpoint), ...page };
}
