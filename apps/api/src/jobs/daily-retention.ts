import type { Context } from '../context.ts';
import { listWorkspaceIds } from '../services/audit/list-workspace-ids.ts';
import { applyRules } from '../services/retention/apply-rules.ts';

export interface LookTimes {
  /** After a start, which is busy enough. */
  readonly firstLookMs: number;
  /** How often it is asked whether a new day has come. */
  readonly lookEveryMs: number;
}

const usual: LookTimes = { firstLookMs: 60_000, lookEveryMs: 900_000 };

/** Applies the retention rules of every workspace once a day, as the server's clock tells days. @returns what ends it */
export function startDailyRetention(context: Context, { firstLookMs, lookEveryMs } = usual): () => Promise<void> {
  const stop = new AbortController();
  let running: Promise<void> = Promise.resolve();
  const look = () => {
    running = running.then(() => applyEverywhere(context, stop.signal));
  };
  const first = setTimeout(look, firstLookMs).unref();
  const timer = setInterval(look, lookEveryMs).unref();
  return async () => {
    clearTimeout(first);
    clearInterval(timer);
    stop.abort(new Error('the server stops'));
    await running;
  };
}

async function applyEverywhere(context: Context, signal: AbortSignal): Promise<void> {
  for (const workspaceId of listWorkspaceIds(context.control)) {
    try {
      if (!signal.aborted) await applyRules(context, workspaceId, signal);
    } catch (error) {
      // The next look goes on where this one stopped; other workspaces have theirs now.
      if (!signal.aborted) context.log.error({ workspaceId, err: error }, 'retention rules could not be applied');
    }
  }
}
