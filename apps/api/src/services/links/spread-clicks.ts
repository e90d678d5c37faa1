import type { WorkspaceContext } from '../../workspace-context.ts';

/** Has every click that was written until now told by its link, minute and program. */
export async function spreadClicks({ native, write }: WorkspaceContext): Promise<void> {
  if (!native.get('SELECT 1 FROM click_pages LIMIT 1')) return;
  for (let hasMore = true; hasMore; ) hasMore = await write('links.spread', {});
}
