import type { Context } from '../../context.ts';
import { isGone } from '../workspaces/is-gone.ts';
import { foldClicks } from './fold-clicks.ts';

/** How long after a click it is told what it means: those that come together are looked at together. @unit milliseconds */
const pauseMs = 300;

/** Makes touches of clicks soon after they came. What a process that ended has left is the job's. */
export class ClickFolder {
  readonly #server: Context;
  readonly #timers = new Map<string, NodeJS.Timeout>();
  readonly #running = new Set<Promise<void>>();
  #isStopped = false;

  constructor(server: Context) {
    this.#server = server;
  }

  /** Somebody has followed a link of that workspace. */
  wake(workspaceId: string): void {
    if (this.#isStopped || this.#timers.has(workspaceId)) return;
    this.#timers.set(
      workspaceId,
      setTimeout(() => {
        this.#timers.delete(workspaceId);
        const running = foldClicks(this.#server, workspaceId)
          .catch((error: unknown) => {
            if (!isGone(this.#server, workspaceId)) this.#server.log.warn({ workspaceId, err: error }, 'clicks wait for the next time');
          })
          .finally(() => this.#running.delete(running));
        this.#running.add(running);
      }, pauseMs).unref(),
    );
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    for (const timer of this.#timers.values()) clearTimeout(timer);
    await Promise.all(this.#running);
  }
}
