import { readRollupDrift } from '../../reads/read-rollup-drift.ts';
import { campaignKindCell, dayOfTouch } from '../../rollup-cell.ts';
import { defineMutation } from '../define-mutation.ts';

/**
 * Counts all touches anew. About a second for a million of them, in which nothing else is written: for when the counts may be wrong, which
 * nothing that the product does makes them.
 *
 * @returns how many cells were wrong
 */
export const rebuildRollups = defineMutation({
  name: 'rollups.rebuild',
  run(sql): number {
    const wrong = readRollupDrift(sql);
    if (wrong === 0) return 0;
    const from = `FROM touches AS t JOIN touch_kinds AS k ON k.type = t.type AND k.channel = t.channel AND k.grade = t.grade
      WHERE t.corroborates IS NULL GROUP BY 1`;
    sql.run('DELETE FROM touch_rollups');
    sql.run('DELETE FROM campaign_rollups');
    sql.run(
      'INSERT INTO touch_kinds (type, channel, grade) SELECT DISTINCT type, channel, grade FROM touches WHERE true ON CONFLICT DO NOTHING',
    );
    sql.run(`INSERT INTO touch_rollups (cell, count) SELECT (${dayOfTouch} << 12) | k.pk, count(*) ${from}`);
    sql.run(
      `INSERT INTO campaign_rollups (cell, count) SELECT ${campaignKindCell(dayOfTouch, 'coalesce(t.campaign_pk, 0)', 'k.pk')}, count(*) ${from}`,
    );
    return wrong;
  },
});
