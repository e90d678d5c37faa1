import { minuteMs } from '@alongside/common';
import type { SqlConnection } from '../../sql-connection.ts';
import type { Click } from './click.ts';

/** So many programs are told apart that follow one link within a minute: whoever names ever other ones must not fill the disk with them. */
const mostPrograms = 100;
/** What the rest of them count as. */
const anyProgram = JSON.stringify({ method: 'GET' });

/** Adds clicks to those of the same link, minute and program. */
export function insertClicks(sql: SqlConnection, clicks: readonly Click[]): void {
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
