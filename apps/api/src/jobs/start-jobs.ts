import type { Context } from '../context.ts';
import { erasureRunnerOf } from '../services/privacy/erasure-runner.ts';
import { startDailyRetention } from './daily-retention.ts';

/** Starts what a server does by itself. @returns what ends it, when nothing of it is under way any more */
export function startJobs(context: Context): () => Promise<void> {
  const erasures = erasureRunnerOf(context);
  const resuming = erasures.resume().catch((error: unknown) => context.log.error({ err: error }, 'erasures could not be resumed'));
  const endRetention = startDailyRetention(context);
  return async () => {
    await endRetention();
    await resuming;
    await erasures.stop();
  };
}
