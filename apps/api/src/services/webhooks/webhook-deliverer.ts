import { setTimeout as pause } from 'node:timers/promises';
import { dayMs, minuteMs, secondMs } from '@alongside/common';
import type { Context } from '../../context.ts';
import type { AttemptToNote } from '../../db/mutations/webhooks/note-attempt.ts';
import { webhooksOut } from '../../metrics/webhooks-out.ts';
import type { PostAnswer } from '../../outbound/post-guarded.ts';
import { listWorkspaceIds } from '../audit/list-workspace-ids.ts';
import { isOutage } from '../hooks/is-outage.ts';
import { isGone } from '../workspaces/is-gone.ts';
import { type DueDelivery, findDue } from './find-due.ts';
import { messageBody } from './message-body.ts';
import { failingLimitMs, nextTryAfter } from './next-try.ts';
import { signMessage } from './sign-message.ts';
import { webhookSecret } from './webhook-secret.ts';

/** How often it is asked what is due: what happens is told within a second. @unit milliseconds */
const usualLookMs = secondMs;
/** At once, of all workspaces together, of one, and to one webhook. */
const most = 32;
const mostOfOne = 16;
const mostToOne = 4;
/** A storage that does not take how a try ended is asked again after so long. @unit milliseconds */
const longestNotingMs = 30 * secondMs;

/** Answers that say "not so fast". */
const throttles = new Set([429, 502, 503, 504]);

/**
 * Delivers our events to the webhooks that want them, at least once each. Runs in the process that holds the writer. What is under way when
 * the server stops is sent again at the next start: receivers know a message by its id.
 */
export class WebhookDeliverer {
  readonly #server: Context;
  /** Loaded with the first delivery: it is a hundred modules, and many servers have nothing to deliver. */
  #outbound: ReturnType<typeof loadOutbound> | undefined;
  readonly #timer: NodeJS.Timeout;
  readonly #stop = new AbortController();
  /** Ids of deliveries under way. */
  readonly #underWay = new Map<string, { readonly webhookId: string; readonly workspaceId: string }>();
  readonly #running = new Set<Promise<void>>();
  /** Until when a receiver asked us to send nothing, by webhook. */
  readonly #quietUntilMs = new Map<string, number>();
  readonly #lookMs: number;
  /** Workspaces that could not be looked at the last time: said once, not every second. */
  readonly #troubled = new Set<string>();
  /** Whose delivery was begun last: the next look begins with whoever comes after. */
  #lastServed = '';
  #looking: Promise<void> | undefined;

  constructor(server: Context, lookMs = usualLookMs) {
    this.#server = server;
    this.#lookMs = lookMs;
    this.#timer = setInterval(() => this.look(), lookMs).unref();
  }

  /** Sends what is due now, unless it is being looked already. */
  look(): void {
    this.#looking ??= this.#lookEverywhere()
      .catch((error: unknown) => {
        if (!this.#stop.signal.aborted) this.#server.log.error({ err: error }, 'deliveries to webhooks could not be looked up');
      })
      .finally(() => {
        this.#looking = undefined;
      });
  }

  /** Sends nothing more; what is under way is broken off and counts as not sent. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    this.#stop.abort(new Error('the server stops'));
    await this.#looking;
    await Promise.all(this.#running);
    await (await this.#outbound)?.agent.destroy();
  }

  async #lookEverywhere(): Promise<void> {
    const nowMs = this.#server.clock();
    // Nobody is left in peace for longer than a day, unless the clock was set back.
    for (const [webhookId, untilMs] of this.#quietUntilMs)
      if (untilMs <= nowMs || untilMs > nowMs + dayMs) this.#quietUntilMs.delete(webhookId);
    const ids = listWorkspaceIds(this.#server.control);
    const next = ids.filter((id) => id > this.#lastServed);
    for (const workspaceId of [...next, ...ids.slice(0, ids.length - next.length)]) {
      if (this.#stop.signal.aborted || this.#underWay.size >= most) return;
      await this.#lookAt(workspaceId, nowMs);
    }
  }

  /** One workspace's trouble is not another's: its file may be gone, or damaged. */
  async #lookAt(workspaceId: string, nowMs: number): Promise<void> {
    try {
      const { native } = await this.#server.stores.get(workspaceId);
      const except = [...this.#quietUntilMs.keys()];
      for (const due of findDue(native, { nowMs, except, mostToOne })) this.#begin(workspaceId, due);
      this.#troubled.delete(workspaceId);
    } catch (error) {
      if (this.#stop.signal.aborted || this.#troubled.has(workspaceId) || isGone(this.#server, workspaceId)) return;
      this.#troubled.add(workspaceId);
      this.#server.log.error({ workspaceId, err: error }, "a workspace's deliveries to webhooks could not be looked up");
    }
  }

  #begin(workspaceId: string, due: DueDelivery): void {
    const underWay = [...this.#underWay.values()];
    if (this.#underWay.has(due.id) || underWay.length >= most) return;
    if (underWay.filter((other) => other.workspaceId === workspaceId).length >= mostOfOne) return;
    if (underWay.filter((other) => other.webhookId === due.webhookId).length >= mostToOne) return;
    this.#lastServed = workspaceId;
    this.#underWay.set(due.id, { webhookId: due.webhookId, workspaceId });
    const running = this.#deliver(workspaceId, due)
      .catch((error: unknown) => {
        if (this.#stop.signal.aborted || isGone(this.#server, workspaceId)) return;
        // It stays due, and is sent again; not at once, for whatever is wrong is still wrong then.
        this.#quietUntilMs.set(due.webhookId, this.#server.clock() + minuteMs);
        this.#server.log.error({ workspaceId, err: error }, 'a delivery to a webhook was not noted');
      })
      .finally(() => {
        this.#underWay.delete(due.id);
        this.#running.delete(running);
        // The next of a long queue does not wait for the clock.
        if (!this.#stop.signal.aborted) this.look();
      });
    this.#running.add(running);
  }

  async #deliver(workspaceId: string, due: DueDelivery): Promise<void> {
    const { clock } = this.#server;
    const atMs = clock();
    const begunMs = performance.now();
    const answer = await this.#send(workspaceId, due, atMs);
    const durationMs = Math.round(performance.now() - begunMs);
    if (answer.status !== undefined && throttles.has(answer.status) && answer.retryAfterMs !== undefined)
      this.#quietUntilMs.set(due.webhookId, clock() + answer.retryAfterMs);
    const { status, failure } = answer;
    const outcome = this.#outcomeOf(due, answer);
    this.#server.metrics.count(webhooksOut, { outcome: outcome.kind === 'gone' ? 'failed' : outcome.kind });
    await this.#note(workspaceId, {
      deliveryId: due.id,
      atMs,
      durationMs,
      status,
      failure,
      outcome,
      failingLimitMs,
    });
  }

  /** What was sent is noted once the storage takes it: sent again meanwhile, it would be sent every second of an outage. */
  async #note(workspaceId: string, attempt: AttemptToNote): Promise<void> {
    for (let waitMs = this.#lookMs; ; waitMs = Math.min(longestNotingMs, 2 * waitMs)) {
      try {
        await this.#server.writer.write(workspaceId, 'webhooks.noteAttempt', attempt);
        return;
      } catch (error) {
        if (!isOutage(error) || this.#stop.signal.aborted) throw error;
        await pause(waitMs, undefined, { signal: this.#stop.signal });
      }
    }
  }

  async #send(workspaceId: string, due: DueDelivery, atMs: number): Promise<PostAnswer> {
    const body = messageBody(due.event, due.createdAtMs, due.data);
    const sealed = [due.secret, ...(due.previousSecret !== undefined && due.previousUntilMs > atMs ? [due.previousSecret] : [])];
    const secrets = sealed.map((each) => webhookSecret.unseal(this.#server, workspaceId, each));
    const headers = {
      'content-type': 'application/json',
      'user-agent': 'Alongside-Webhooks/1',
      ...signMessage(secrets, due.messageId, atMs, body),
    };
    this.#outbound ??= loadOutbound(this.#server);
    const { agent, postGuarded } = await this.#outbound;
    return postGuarded(agent, { url: due.url, headers, body, signal: this.#stop.signal, nowMs: atMs });
  }

  #outcomeOf({ attempts }: DueDelivery, { status, failure, retryAfterMs }: PostAnswer) {
    if (failure === undefined && status !== undefined && status >= 200 && status < 300) return { kind: 'delivered' } as const;
    if (status === 410) return { kind: 'gone' } as const;
    const random = (this.#server.randomBytes(1)[0] ?? 0) / 255;
    const afterMs = nextTryAfter(attempts + 1, retryAfterMs, random);
    return afterMs === undefined ? ({ kind: 'failed' } as const) : ({ kind: 'again', atMs: this.#server.clock() + afterMs } as const);
  }
}

async function loadOutbound({ env }: Context) {
  const [{ guardedAgent }, { postGuarded }] = await Promise.all([
    import('../../outbound/guarded-agent.ts'),
    import('../../outbound/post-guarded.ts'),
  ]);
  return { agent: guardedAgent(env.webhookRanges), postGuarded };
}
