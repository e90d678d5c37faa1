import { findRollupDrift } from '../db/reads/find-rollup-drift.ts';
import type { TestDatabase } from './open-test-database.ts';

/** Makes the counts of touches right, for tests that store touches by themselves. @returns how many cells were wrong */
export function recountTouches({ sql, write }: Pick<TestDatabase, 'sql' | 'write'>): number {
  const looking = findRollupDrift(sql);
  for (let step = looking.next(); ; step = looking.next()) {
    if (!step.done) continue;
    write('rollups.correct', step.value);
    return step.value.cells.length + step.value.uncounted.length;
  }
}
