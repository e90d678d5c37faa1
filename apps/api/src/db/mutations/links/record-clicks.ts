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

/** Notes clicks as they come, many at once. What they mean is told later. */
export const recordClicks = defineMutation({
  name: 'links.recordClicks',
  run(sql, { clicks }: { readonly clicks: readonly Click[] }): void {
    sql.run(
      `INSERT INTO link_clicks (link_pk, minute, evidence, first_at_ms, count)
       SELECT value ->> 0, value ->> 1 / ${minuteMs}, value ->> 2, value ->> 1, value ->> 3 FROM json_each(?) WHERE true
       ON CONFLICT (link_pk, minute, evidence) DO UPDATE SET count = count + excluded.count`,
      JSON.stringify(toRows(sql, clicks)),
    );
  },
});

function toRows(sql: SqlConnection, clicks: readonly Click[]): unknown[] {
  const programs = new Map<string, number>();
  return clicks.map(({ linkPk, atMs, evidence, count }) => {
    const minute = Math.floor(atMs / minuteMs);
    const key = `${linkPk} ${minute}`;
    const before =
      programs.get(key) ?? Number(sql.get('SELECT count(*) FROM link_clicks WHERE link_pk = ? AND minute = ?', linkPk, minute)?.[0]);
    const isKnown = () => sql.get('SELECT 1 FROM link_clicks WHERE link_pk = ? AND minute = ? AND evidence = ?', linkPk, minute, evidence);
    const isTold = before < mostPrograms || isKnown() !== undefined;
    programs.set(key, before + 1);
    return [linkPk, atMs, isTold ? evidence : anyProgram, count];
  });
}
