import { dayOfTouch, rollupDayMs } from '../../rollup-cell.ts';
import type { SqlConnection, SqlValue } from '../../sql-connection.ts';
import { bumpRollups } from './bump-rollups.ts';

/**
 * Takes touches out of the counts, or back in. Call it with `out` right before rows are removed or change day, campaign or kind, and with
 * `in` right after such a change.
 *
 * @param which a condition on `touches AS t`, such as `t.person_pk = ?`
 */
export function countTouches(sql: SqlConnection, way: 'in' | 'out', which: string, ...parameters: SqlValue[]): void {
  const rows = sql.all(
    `SELECT t.type, t.channel, t.grade, ${dayOfTouch}, t.campaign_pk, count(*) FROM touches AS t
     WHERE t.corroborates IS NULL AND (${which}) GROUP BY 1, 2, 3, 4, 5`,
    ...parameters,
  );
  bumpRollups(
    sql,
    rows.map(([type, channel, grade, day, campaignPk, count]) => ({
      type: String(type),
      channel: String(channel),
      grade: String(grade),
      occurredAtMs: rollupDayMs(Number(day)),
      campaignPk: campaignPk === null || campaignPk === undefined ? null : Number(campaignPk),
      by: way === 'in' ? Number(count) : -Number(count),
    })),
  );
}
