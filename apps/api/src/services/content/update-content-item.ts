import type { ContentItemPatch } from '@alongside/common';
import type { WorkspaceContext } from '../../workspace-context.ts';

/** Changes a content item. @returns its id, or `undefined` when there is none */
export async function updateContentItem({ write }: WorkspaceContext, id: string, patch: ContentItemPatch): Promise<string | undefined> {
  return write('rows.patch', { noun: 'content', id, patch });
}
