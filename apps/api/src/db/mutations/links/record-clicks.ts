import { minuteMs } from '@alongside/common';
import { defineMutation } from '../define-mutation.ts';

/** Somebody or something has followed a link, some number of times in one minute. */
export interface Click {
  readonly linkPk: number;
  readonly atMs: number;
  /** What is known of who did, as JSON. */
  readonly evidence: string;
  readonly count: number;
}

/** Notes clicks as they come, many at once. What they mean is told later. */
export const recordClicks = defineMutation({
  name: 'links.recordClicks',
  run(sql, { clicks }: { readonly clicks: readonly Click[] }): void {
    sql.run(
      `INSERT INTO link_clicks (link_pk, minute, evidence, first_at_ms, count)
       SELECT value ->> 0, value ->> 1 / ${minuteMs}, value ->> 2, value ->> 1, value ->> 3 FROM json_each(?) WHERE true
       ON CONFLICT (link_pk, minute, evidence) DO UPDATE SET count = count + excluded.count`,
      JSON.stringify(clicks.map(({ linkPk, atMs, evidence, count }) => [linkPk, atMs, evidence, count])),
    );
  },
});
