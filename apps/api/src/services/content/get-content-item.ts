import type { ContentItem } from '@alongside/common';
import { eq } from '../../db/drizzle.ts';
import { idNow } from '../../db/reads/survivor-of.ts';
import { contentItems } from '../../db/schema/workspace/registry.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { readContent } from './content-rows.ts';

/** The content item with that id, or `undefined`. */
export async function getContentItem(context: WorkspaceContext, id: string): Promise<ContentItem | undefined> {
  return (await readContent(context, eq(contentItems.id, idNow(context.native, 'content', id)), 1))[0]?.item;
}
