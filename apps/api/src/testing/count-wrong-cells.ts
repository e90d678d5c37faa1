import { campaignCell, dayOfTouch, touchCell } from '../db/rollup-cell.ts';
import type { SqlConnection } from '../db/sql-connection.ts';

/** How many cells of the rollups differ from what a count of the touches themselves gives: none, or something has touched them unasked. */
export function countWrongCells(sql: SqlConnection): number {
  const ofDays = `SELECT ${touchCell.day} AS day, 0 AS campaign, k.type, k.channel, k.grade, r.count FROM touch_rollups AS r
    LEFT JOIN touch_kinds AS k ON k.pk = ${touchCell.kind}`;
  const ofCampaigns = `SELECT ${campaignCell.day}, ${campaignCell.campaign}, k.type, k.channel, k.grade, r.count FROM campaign_rollups AS r
    LEFT JOIN touch_kinds AS k ON k.pk = ${campaignCell.kind}`;
  const scan = (campaign: string) => `SELECT ${dayOfTouch}, ${campaign}, t.type, t.channel, t.grade, count(*) FROM touches AS t
    WHERE t.corroborates IS NULL GROUP BY 1, 2, 3, 4, 5`;
  return difference(sql, ofDays, scan('0')) + difference(sql, ofCampaigns, scan('coalesce(t.campaign_pk, 0)'));
}

function difference(sql: SqlConnection, kept: string, counted: string): number {
  const row = sql.get(
    `SELECT (SELECT count(*) FROM (${kept} EXCEPT SELECT * FROM (${counted}))) + (SELECT count(*) FROM (${counted} EXCEPT SELECT * FROM (${kept})))`,
  );
  return Number(row?.[0] ?? 0);
}
