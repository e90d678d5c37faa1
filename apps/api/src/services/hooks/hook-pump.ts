import { minuteMs, secondMs } from '@alongside/common';
import { system } from '../../auth/actor.ts';
import { commandPrincipal } from '../../auth/command-principal.ts';
import type { Context } from '../../context.ts';
import type { SettledDelivery } from '../../db/mutations/hooks/settle-deliveries.ts';
import { webhooksApplied } from '../../metrics/webhooks-applied.ts';
import { webhooksInLag } from '../../metrics/webhooks-in-lag.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { listWorkspaceIds } from '../audit/list-workspace-ids.ts';
import { isGone } from '../workspaces/is-gone.ts';
import { afterFailure } from './after-failure.ts';
import { applyDeliveries } from './apply-deliveries.ts';
import { type DueDelivery, findDue } from './find-due.ts';
import { isOutage } from './is-outage.ts';
import { refusalNotesOf } from './refusal-notes.ts';

/** How often it is looked for what is due; whoever stores a delivery also says so. @unit milliseconds */
const usualLookMs = secondMs;
const longestRestMs = minuteMs;

/**
 * Applies deliveries that were stored, workspace by workspace. Runs in the process that holds the writer. What a process that ended had not
 * finished, the next one finds waiting.
 */
export class HookPump {
  readonly #server: Context;
  readonly #timer: NodeJS.Timeout;
  readonly #stop = new AbortController();
  readonly #wanted = new Set<string>();
  /** Until when a workspace whose storage takes nothing is left alone, and how long that was. */
  readonly #resting = new Map<string, { readonly untilMs: number; readonly forMs: number }>();
  #running: Promise<void> | undefined;

  constructor(server: Context, lookMs = usualLookMs) {
    this.#server = server;
    this.#timer = setInterval(() => this.look(), lookMs).unref();
    this.look();
  }

  /** Looks at every workspace. */
  look(): void {
    try {
      for (const workspaceId of listWorkspaceIds(this.#server.control)) this.wake(workspaceId);
    } catch (error) {
      this.#server.log.error({ err: error }, 'deliveries could not be looked up');
    }
  }

  /** Looks at one workspace now. */
  wake(workspaceId: string): void {
    if (this.#stop.signal.aborted) return;
    this.#wanted.add(workspaceId);
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
      const [next] = this.#wanted;
      if (next !== undefined) this.wake(next);
    });
  }

  /** Finishes what is being applied, and begins nothing more. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    this.#stop.abort(new Error('the server stops'));
    this.#wanted.clear();
    await this.#running;
    await refusalNotesOf(this.#server).flush();
  }

  async #run(): Promise<void> {
    // Taken out one by one, so that one workspace with a long queue does not keep the others waiting.
    for (const workspaceId of this.#wanted) {
      this.#wanted.delete(workspaceId);
      if (this.#stop.signal.aborted) return;
      if ((this.#resting.get(workspaceId)?.untilMs ?? 0) > performance.now()) continue;
      try {
        if (await this.#applySome(workspaceId)) this.#wanted.add(workspaceId);
        this.#resting.delete(workspaceId);
      } catch (error) {
        if (!this.#stop.signal.aborted) this.#rest(workspaceId, error);
      }
    }
  }

  #rest(workspaceId: string, error: unknown): void {
    if (isGone(this.#server, workspaceId)) return;
    const forMs = Math.min(longestRestMs, 2 * (this.#resting.get(workspaceId)?.forMs ?? 250));
    this.#resting.set(workspaceId, { untilMs: performance.now() + forMs, forMs });
    this.#server.log.warn({ workspaceId, err: error }, 'deliveries could not be applied now');
  }

  /** @returns whether more may be due */
  async #applySome(workspaceId: string): Promise<boolean> {
    const { stores, clock } = this.#server;
    const { native } = await stores.get(workspaceId);
    const { due, isMore } = findDue(native, clock());
    if (due.length === 0) return false;
    const context = await this.#server.workspaceOf(commandPrincipal(workspaceId), system);
    const settled = await this.#applyOrSplit(context, due);
    await context.write('hooks.settle', { settled });
    this.#count(due, settled);
    return isMore;
  }

  /** Where one of them breaks it, each is applied by itself: the others must not suffer for it. */
  async #applyOrSplit(context: WorkspaceContext, deliveries: readonly DueDelivery[]): Promise<SettledDelivery[]> {
    try {
      return await applyDeliveries(context, deliveries);
    } catch (error) {
      if (isOutage(error) || this.#stop.signal.aborted || isGone(this.#server, context.workspace.id)) throw error;
      if (deliveries.length > 1) {
        const settled: SettledDelivery[] = [];
        for (const delivery of deliveries) settled.push(...(await this.#applyOrSplit(context, [delivery])));
        return settled;
      }
      this.#server.log.error({ workspaceId: context.workspace.id, err: error }, `${deliveries[0]?.id} could not be applied`);
      return deliveries.map((delivery) => afterFailure(delivery, error, this.#server.clock()));
    }
  }

  #count(deliveries: readonly DueDelivery[], settled: readonly SettledDelivery[]): void {
    const { metrics, clock } = this.#server;
    for (const { state } of settled) {
      if (state !== 'waiting') metrics.count(webhooksApplied, { outcome: state });
    }
    for (const { receivedAtMs } of deliveries) metrics.observe(webhooksInLag, {}, Math.max(0, clock() - receivedAtMs) / secondMs);
  }
}
