import type { ContentItem, ContentKind, ContentStatus, Page, PageQuery } from '@alongside/common';
import { and, eq, gt, sql } from '../../db/drizzle.ts';
import { contentItems } from '../../db/schema/workspace/registry.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { readCursor, toPage } from '../cursor.ts';
import { readContent } from './content-rows.ts';

export interface ContentQuery extends PageQuery {
  readonly kind?: ContentKind | undefined;
  readonly status?: ContentStatus | undefined;
  readonly personaId?: string | undefined;
  /** `de` finds `de-AT` too. */
  readonly language?: string | undefined;
}

/** One page of the content items, the oldest first. */
export async function listContent(
  context: WorkspaceContext,
  { limit, cursor, kind, status, personaId, language }: ContentQuery,
): Promise<Page<ContentItem>> {
  const where = and(
    gt(contentItems.pk, readCursor(cursor)),
    kind === undefined ? undefined : eq(contentItems.kind, kind),
    status === undefined ? undefined : eq(contentItems.status, status),
    personaId === undefined ? undefined : sql`${personaId} IN (SELECT value FROM json_each(${contentItems.tags}, '$.personaIds'))`,
    language === undefined ? undefined : sql`lower(${contentItems.language}) || '-' LIKE ${`${language.toLowerCase()}-%`}`,
  );
  const { rows, ...page } = toPage(await readContent(context, where, limit + 1), limit);
  return { items: rows.map(({ item }) => item), ...page };
}
