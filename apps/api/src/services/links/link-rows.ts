import { msToInstant, type TrackedLink } from '@alongside/common';
import { idNow } from '../../db/reads/survivor-of.ts';
import type { SqlConnection, SqlRow } from '../../db/sql-connection.ts';
import { linkSource } from './link-source.ts';
import { linkPath, linkToken } from './link-token.ts';

/** Touches of a link are named after it: `<link id>:<click>`. */
const counted = (
  grade: string,
) => `(SELECT count(*) FROM touches AS t WHERE t.source_pk = (SELECT pk FROM sources WHERE name = '${linkSource}')
    AND t.external_id > l.id || ':' AND t.external_id < l.id || ';' AND t.grade = '${grade}')`;
const selected = `SELECT l.pk, l.id, l.url, c.id, p.id, m.id, l.created_at_ms, l.expires_at_ms, l.revoked_at_ms,
    ${counted('person')}, ${counted('machine')}, ${counted('unknown')}
  FROM tracked_links AS l LEFT JOIN content_items AS c ON c.pk = l.content_pk LEFT JOIN people AS p ON p.pk = l.person_pk
  LEFT JOIN campaigns AS m ON m.pk = l.campaign_pk`;

/** What makes an address of a link. */
export interface LinkMeans {
  readonly secret: Uint8Array;
  readonly origin: () => string;
}

interface Wanted {
  readonly personId?: string | undefined;
  readonly contentId?: string | undefined;
  /** Only those before this row; the newest come first. */
  readonly beforePk: number;
  readonly limit: number;
}

/** Links, the newest first. */
export function readLinks(native: SqlConnection, means: LinkMeans, { personId, contentId, beforePk, limit }: Wanted) {
  return native
    .all(
      `${selected} WHERE l.pk < ?1 AND (?2 IS NULL OR p.id = ?2) AND (?3 IS NULL OR c.id = ?3) ORDER BY l.pk DESC LIMIT ?4`,
      beforePk,
      personId === undefined ? null : idNow(native, 'person', personId),
      contentId === undefined ? null : idNow(native, 'content', contentId),
      limit,
    )
    .map((row) => ({ pk: Number(row[0]), link: toLink(row, means) }));
}

/** The link of that id, or `undefined`. */
export function readLink(native: SqlConnection, means: LinkMeans, id: string): TrackedLink | undefined {
  const row = native.get(`${selected} WHERE l.id = ?`, id);
  return row && toLink(row, means);
}

function toLink(row: SqlRow, { secret, origin }: LinkMeans): TrackedLink {
  const [, id, url, contentId, personId, campaignId, createdAtMs, expiresAtMs, revokedAtMs, person, machine, unknown] = row;
  return {
    id: String(id),
    address: `${origin()}${linkPath}${linkToken(secret, String(id))}`,
    url: String(url),
    ...(typeof contentId === 'string' && { contentId }),
    ...(typeof personId === 'string' && { personId }),
    ...(typeof campaignId === 'string' && { campaignId }),
    createdAt: msToInstant(Number(createdAtMs)),
    ...(typeof expiresAtMs === 'number' && { expiresAt: msToInstant(expiresAtMs) }),
    ...(typeof revokedAtMs === 'number' && { revokedAt: msToInstant(revokedAtMs) }),
    clicks: { person: Number(person), machine: Number(machine), unknown: Number(unknown) },
  };
}
