import { createHash } from 'node:crypto';
import type { ManagedCrmSite, Page, PageQuery } from '@alongside/common';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { readIdCursor, toIdPage } from '../id-cursor.ts';
import { readCrmSites } from './crm-site-rows.ts';

/** One page of the CRM sites that the principal may know of, with a tag of the whole list: equal tags, equal lists, whichever page carries them. */
export function listCrmSites(context: WorkspaceContext, { limit, cursor }: PageQuery): { page: Page<ManagedCrmSite>; etag: string } {
  const after = readIdCursor(cursor);
  const sites = readCrmSites(context);
  const etag = `"${createHash('sha256').update(JSON.stringify(sites)).digest('base64url').slice(0, 22)}"`;
  return { page: toIdPage(sites.filter(({ id }) => id > after).slice(0, limit + 1), limit), etag };
}
