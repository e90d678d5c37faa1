import { campaignCell, dayOfTouch, rollupDayMs } from '../../rollup-cell.ts';
import type { SqlConnection } from '../../sql-connection.ts';
import { bumpRollups } from './bump-rollups.ts';

/** All that was counted of one campaign is counted of another from now on. @param toPk `null` for none */
export function moveCampaignCounts(sql: SqlConnection, fromPk: number, toPk: number | null): void {
  const of = `FROM campaign_rollups AS r WHERE ${campaignCell.campaign} = ?1`;
  sql.run(
    `INSERT INTO campaign_rollups (cell, count)
     SELECT (${campaignCell.day} << 36) | (cast(?2 AS INTEGER) << 12) | ${campaignCell.kind}, r.count ${of}
     ON CONFLICT (cell) DO UPDATE SET count = count + excluded.count`,
    fromPk,
    toPk ?? 0,
  );
  sql.run(`DELETE ${of}`, fromPk);
}

/** The touches of a campaign were counted of another one until now. */
export function countOwnTouchesOf(sql: SqlConnection, campaignPk: number, formerPk: number): void {
  const rows = sql.all(
    `SELECT t.type, t.channel, t.grade, ${dayOfTouch}, count(*) FROM touches AS t
     WHERE t.corroborates IS NULL AND t.campaign_pk = ? GROUP BY 1, 2, 3, 4`,
    campaignPk,
  );
  const changes = rows.map(([type, channel, grade, day, count]) => ({
    type: String(type),
    channel: String(channel),
    grade: String(grade),
    occurredAtMs: rollupDayMs(Number(day)),
    by: Number(count),
  }));
  bumpRollups(
    sql,
    changes.flatMap((change) => [
      { ...change, campaignPk },
      { ...change, campaignPk: formerPk, by: -change.by },
    ]),
  );
}
