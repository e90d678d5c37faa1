import type { OidcProvider, Page, PageQuery } from '@alongside/common';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { readCursor, toPage } from '../cursor.ts';
import { providerRows } from './provider-rows.ts';
import { toProvider } from './to-provider.ts';

/** One page of the workspace's identity providers, the oldest first. */
export async function listProviders({ control, workspace }: WorkspaceContext, { limit, cursor }: PageQuery): Promise<Page<OidcProvider>> {
  const { rows, ...page } = toPage(providerRows.page(control.native, workspace.id, readCursor(cursor), limit + 1), limit);
  return { items: rows.map(toProvider), ...page };
}
