import type { ContentItemInput } from '@alongside/common';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { storedRow } from '../stored-row.ts';

/** Stores a content item; an item already known by source and external id or by address is updated instead. */
export async function createContentItem({ write }: WorkspaceContext, input: ContentItemInput): Promise<{ id: string; isNew: boolean }> {
  return storedRow(await write('rows.upsert', { noun: 'content', rows: [input] }));
}
