import { AppError, type TrackedLinkInput } from '@alongside/common';
import { idNow } from '../../reads/survivor-of.ts';
import type { SqlConnection } from '../../sql-connection.ts';
import { defineMutation } from '../define-mutation.ts';

/** Stores a link. @returns its id @throws AppError `not_found` for something it names that is not there */
export const createLink = defineMutation({
  name: 'links.create',
  run(sql, input: TrackedLinkInput & { readonly id: string; readonly hash: string }, { nowMs, actor }): string {
    const { id, hash, url, contentId, personId, campaignId, expiresAt } = input;
    const content = find(sql, 'SELECT pk, url FROM content_items WHERE id = ?', 'contentId', contentId && idNow(sql, 'content', contentId));
    const person = find(sql, 'SELECT pk FROM people WHERE id = ?', 'personId', personId && idNow(sql, 'person', personId));
    const campaign = find(sql, 'SELECT pk FROM campaigns WHERE id = ?', 'campaignId', campaignId && idNow(sql, 'campaign', campaignId));
    sql.run(
      `INSERT INTO tracked_links (id, hash, url, content_pk, person_pk, campaign_pk, created_by, created_at_ms, expires_at_ms)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      id,
      hash,
      url ?? String(content?.[1]),
      content?.[0] ?? null,
      person?.[0] ?? null,
      campaign?.[0] ?? null,
      actor.id,
      nowMs,
      expiresAt === undefined ? null : Date.parse(expiresAt),
    );
    return id;
  },
});

function find(sql: SqlConnection, query: string, path: string, id: string | undefined) {
  if (id === undefined) return undefined;
  const row = sql.get(query, id);
  if (!row) throw new AppError('not_found', `${path}: there is no ${id}`, { errors: [{ path, message: 'is not here' }] });
  return row;
}
