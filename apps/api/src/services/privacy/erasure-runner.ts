import { system } from '../../auth/actor.ts';
import { sign } from '../../auth/sign.ts';
import type { Context } from '../../context.ts';
import { unsealTask } from '../../db/mutations/privacy/erasure-seal.ts';
import { readRunningErasures } from '../../db/reads/read-erasures.ts';
import { listWorkspaceIds } from '../audit/list-workspace-ids.ts';
import { proveErasure } from './prove-erasure.ts';

/** A proof that failed is tried again after so long: the disk may have been full. @unit milliseconds */
const usualRetryMs = 60_000;

/**
 * Proves erasures one workspace after the other, all that wait there by one search of its files. What is not over when the server stops
 * goes on at the next start.
 */
export class ErasureRunner {
  readonly #server: Context;
  readonly #stop = new AbortController();
  readonly #queue: string[] = [];
  readonly #waiting = new Map<string, (() => void)[]>();
  readonly #retryMs: number;
  readonly #retries = new Map<string, NodeJS.Timeout>();
  #running: Promise<void> | undefined;

  constructor(server: Context, retryMs = usualRetryMs) {
    this.#server = server;
    this.#retryMs = retryMs;
  }

  /** Resolves when the erasures that run in the workspace now are over. */
  prove(workspaceId: string): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.set(workspaceId, [...(this.#waiting.get(workspaceId) ?? []), resolve]);
      if (!this.#queue.includes(workspaceId)) this.#queue.push(workspaceId);
      this.#running ??= this.#run().finally(() => {
        this.#running = undefined;
      });
    });
  }

  /** Goes on with what an earlier process did not finish. */
  async resume(): Promise<void> {
    for (const id of listWorkspaceIds(this.#server.control)) {
      const { native } = await this.#server.stores.get(id);
      if (readRunningErasures(native).length > 0) void this.prove(id);
    }
  }

  async stop(): Promise<void> {
    this.#queue.length = 0;
    for (const timer of this.#retries.values()) clearTimeout(timer);
    this.#stop.abort(new Error('the server stops'));
    await this.#running;
  }

  async #run(): Promise<void> {
    for (let workspaceId = this.#queue.shift(); workspaceId !== undefined; workspaceId = this.#queue.shift()) {
      const waiting = this.#waiting.get(workspaceId) ?? [];
      this.#waiting.delete(workspaceId);
      try {
        // As many as one search takes, until none is left.
        while (await this.#proveSome(workspaceId));
      } catch (error) {
        if (!this.#stop.signal.aborted) this.#retryLater(workspaceId, error);
      }
      for (const resolve of waiting) resolve();
    }
  }

  #retryLater(workspaceId: string, error: unknown): void {
    const { log, control } = this.#server;
    if (!control.findWorkspace(workspaceId)) return;
    log.error({ workspaceId, err: error }, 'an erasure could not be proven yet');
    clearTimeout(this.#retries.get(workspaceId));
    const again = () => {
      this.#retries.delete(workspaceId);
      void this.prove(workspaceId);
    };
    this.#retries.set(workspaceId, setTimeout(again, this.#retryMs).unref());
  }

  async #proveSome(workspaceId: string): Promise<boolean> {
    const { writer, secret, stores } = this.#server;
    const { native } = await stores.get(workspaceId);
    const erasures = readRunningErasures(native).map(({ id, sealed }) => ({
      id,
      ...unsealTask(sealed, id, (purpose, text) => sign(secret, purpose, text)),
    }));
    if (erasures.length === 0) return false;
    const task = { needles: erasures.flatMap(({ needles }) => needles), compact: erasures.some(({ compact }) => compact) };
    const { remaining, removed } = await proveErasure(this.#server, workspaceId, task, this.#stop.signal);
    for (const [at, { id, needles }] of erasures.entries()) {
      const verified = !needles.some(({ text }) => remaining.has(text));
      await writer.write(workspaceId, 'privacy.finish', { id, verified, removed: at === 0 ? removed : {} }, { actor: system });
    }
    return true;
  }
}

/** By the writer, which every view of one server shares: its end must stop this too. */
const runners = new WeakMap<Context['writer'], ErasureRunner>();

/** The one runner of a server. */
export function erasureRunnerOf(server: Context): ErasureRunner {
  const runner = runners.get(server.writer) ?? new ErasureRunner(server);
  runners.set(server.writer, runner);
  return runner;
}
