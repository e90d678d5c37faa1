import { minuteMs } from '@alongside/common';
import type { SqlConnection } from '../../sql-connection.ts';
import { defineMutation } from '../define-mutation.ts';

/** Somebody or something has followed a link, some number of times in one minute. */
export interface Click {
  readonly linkPk: number;
  readonly atMs: number;
  /** What is known of who did, as JSON. */
  readonly evidence: string;
  readonly count: number;
}

/** So many programs are told apart that follow one link within a minute: whoever names ever other ones must not fill the disk with them. */
const mostPrograms = 100;
/** What the rest of them count as. */
const anyProgram = JSON.stringify({ method: 'GET' });

/** Notes clicks as they come, many at once. What they mean is told later. @returns which links lead nowhere any more: their clicks are not noted */
export const recordClicks = defineMutation({
  name: 'links.recordClicks',
  run(sql, { clicks }: { readonly clicks: readonly Click[] }, { nowMs }): readonly number[] {
    const gone = findGone(sql, [...new Set(clicks.map(({ linkPk }) => linkPk))], nowMs);
    const noted = gone.length === 0 ? clicks : clicks.filter(({ linkPk }) => !gone.includes(linkPk));
    if (noted.length > 0) insert(sql, noted);
    return gone;
  },
});

/** Links that were taken back or erased, or are over. */
function findGone(sql: SqlConnection, linkPks: readonly number[], nowMs: number): number[] {
  const rows = sql.all(
    `SELECT value FROM json_each(?) LEFT JOIN tracked_links ON pk = value
     WHERE pk IS NULL OR revoked_at_ms IS NOT NULL OR expires_at_ms <= ?`,
    JSON.stringify(linkPks),
    nowMs,
  );
  return rows.map(([linkPk]) => Number(linkPk));
}

function insert(sql: SqlConnection, clicks: readonly Click[]): void {
  sql.run(
    `INSERT INTO link_clicks (link_pk, minute, evidence, first_at_ms, count)
     SELECT link_pk, minute, CASE WHEN others + (SELECT count(*) FROM link_clicks AS k WHERE k.link_pk = c.link_pk AND k.minute = c.minute) < ${mostPrograms}
         OR EXISTS (SELECT 1 FROM link_clicks AS k WHERE k.link_pk = c.link_pk AND k.minute = c.minute AND k.evidence = c.evidence)
       THEN evidence ELSE '${anyProgram}' END, at_ms, count
     FROM (SELECT value ->> 0 AS link_pk, value ->> 1 AS minute, value ->> 2 AS evidence, value ->> 3 AS at_ms, value ->> 4 AS count, value ->> 5 AS others
       FROM json_each(?)) AS c
     WHERE true
     ON CONFLICT (link_pk, minute, evidence) DO UPDATE SET count = count + excluded.count`,
    JSON.stringify(toRows(clicks)),
  );
}

/** Each with how many of the same link and minute stand before it. */
function toRows(clicks: readonly Click[]): unknown[] {
  const programs = new Map<string, number>();
  return clicks.map(({ linkPk, atMs, evidence, count }) => {
    const minute = Math.floor(atMs / minuteMs);
    const key = `${linkPk} ${minute}`;
    const others = programs.get(key) ?? 0;
    programs.set(key, others + 1);
    return [linkPk, minute, evidence, atMs, count, others];
  });
}
