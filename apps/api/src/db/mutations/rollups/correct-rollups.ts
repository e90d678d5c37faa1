import type { RollupDrift } from '../../reads/find-rollup-drift.ts';
import { defineMutation } from '../define-mutation.ts';
import { addToCells, type RollupTable } from './add-to-cells.ts';
import { bumpRollups } from './bump-rollups.ts';

const tables: readonly RollupTable[] = ['touch_rollups', 'campaign_rollups'];

/** Adds to the counts of touches what was found to be lacking in them. Nothing of it may have been added before. */
export const correctRollups = defineMutation({
  name: 'rollups.correct',
  run(sql, { cells, uncounted }: RollupDrift): void {
    for (const table of tables) {
      const own = cells.filter((wrong) => wrong.table === table).map(({ cell, by }) => [cell, by] as const);
      if (own.length > 0) addToCells(sql, table, own, true);
    }
    if (uncounted.length === 0) return;
    bumpRollups(sql, uncounted);
    // Touches that went since they were looked at had been taken out of cells in which they were not.
    for (const table of tables) sql.run(`DELETE FROM ${table} WHERE count = 0`);
  },
});
