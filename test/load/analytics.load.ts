import { commandPrincipal } from '@alongside/api/auth/command-principal.ts';
import type { SqlConnection } from '@alongside/api/db/sql-connection.ts';
import { readEnv } from '@alongside/api/env.ts';
import { openDoor } from '@alongside/api/server/open-door.ts';
import { countTouches } from '@alongside/api/services/analytics/count-touches.ts';
import { dayMs } from '@alongside/common';
import { tempFolder } from '../automation/temp-folder.ts';
import { defineLoad } from './define-load.ts';
import { median } from './median.ts';
import { seedWorkspace } from './world/seed-workspace.ts';

const budgetedTouches = 1_000_000;
const answers = 15;
const scans = 3;

/** What a report of the last nine months costs from the kept counts, against counting the touches themselves; both in process, warm. */
export const analytics = defineLoad({
  id: 8,
  budgets: { 'rollup-over-scan': { budget: 1 / 100, aim: 1 / 1_000, isBetter: 'less' } },
  async run({ touches }) {
    const dataDir = tempFolder('analytics');
    await seedWorkspace(dataDir, 'bench', touches);
    const door = await openDoor({ ...readEnv({}), dataDir, logLevel: 'silent' });
    try {
      const context = await door.context.workspaceOf(commandPrincipal(door.context.control.findWorkspaceBySlug('bench')?.id ?? ''));
      const { native } = context;
      const beforeMs = Math.ceil(Date.now() / dayMs) * dayMs;
      const range = { fromMs: beforeMs - 280 * dayMs, beforeMs };
      const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);
      const question = { from: dayOf(range.fromMs), to: dayOf(beforeMs - dayMs), groupBy: ['week', 'channel'] as const, limit: 1_000 };
      const kept = timed(answers, () => countTouches(context, question));
      const counted = timed(scans, () => scan(native, range));
      // The same touches, or the comparison says nothing.
      const { person, unknown, machine } = countTouches(context, question).totals;
      const scanned = scan(native, range).reduce((sum, [, , count]) => sum + Number(count), 0);
      if (person + unknown + machine !== scanned) throw new Error(`the rollups count ${person + unknown + machine}, a scan ${scanned}`);
      const byCampaign = timed(answers, () => countTouches(context, { ...question, groupBy: ['month', 'campaign'] }));
      // A scan grows with the touches and the rollups do not: of a small workspace it is told what that comes to at a million.
      const scale = Math.max(1, budgetedTouches / touches);
      const facts = { touches, scaledTo: Math.max(touches, budgetedTouches), keptMs: kept, scanMs: counted, byCampaignMs: byCampaign };
      return [{ name: 'rollup-over-scan', value: kept / (counted * scale), facts }];
    } finally {
      await door.close();
    }
  },
});

function scan(sql: SqlConnection, { fromMs, beforeMs }: { readonly fromMs: number; readonly beforeMs: number }) {
  return sql.all(
    `SELECT (occurred_at_ms / ${dayMs} + 3) / 7, channel, count(*) FROM touches
     WHERE occurred_at_ms >= ? AND occurred_at_ms < ? AND corroborates IS NULL GROUP BY 1, 2 ORDER BY 1, 2`,
    fromMs,
    beforeMs,
  );
}

/** @unit milliseconds, the median */
function timed(times: number, run: () => unknown): number {
  const took = Array.from({ length: times + 1 }, () => {
    const began = performance.now();
    run();
    return performance.now() - began;
  });
  return median(took.slice(1));
}
