import { secondMs } from '@alongside/common';
import type { Context } from '../../context.ts';
import { guardedAgent } from '../../outbound/guarded-agent.ts';
import { type PostAnswer, postGuarded } from '../../outbound/post-guarded.ts';
import { listWorkspaceIds } from '../audit/list-workspace-ids.ts';
import { type DueDelivery, findDue } from './find-due.ts';
import { messageBody } from './message-body.ts';
import { failingLimitMs, nextTryAfter } from './next-try.ts';
import { signMessage } from './sign-message.ts';
import { webhookSecret } from './webhook-secret.ts';

/** How often it is asked what is due: what happens is told within a second. @unit milliseconds */
const usualLookMs = secondMs;
/** At once, of all workspaces together and to one webhook. */
const most = 32;
const mostToOne = 4;

/** Answers that say "not so fast". */
const throttles = new Set([429, 502, 503, 504]);

/**
 * Delivers our events to the webhooks that want them, at least once each. Runs in the process that holds the writer. What is under way when
 * the server stops is sent again at the next start: receivers know a message by its id.
 */
export class WebhookDeliverer {
  readonly #server: Context;
  readonly #agent;
  readonly #timer: NodeJS.Timeout;
  readonly #stop = new AbortController();
  /** Ids of deliveries under way, with their webhooks. */
  readonly #underWay = new Map<string, string>();
  readonly #running = new Set<Promise<void>>();
  /** Until when a receiver asked us to send nothing, by webhook. */
  readonly #quietUntilMs = new Map<string, number>();
  #looking: Promise<void> | undefined;

  constructor(server: Context, lookMs = usualLookMs) {
    this.#server = server;
    this.#agent = guardedAgent(server.env.webhookRanges);
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
    await this.#agent.destroy();
  }

  async #lookEverywhere(): Promise<void> {
    const nowMs = this.#server.clock();
    for (const [webhookId, untilMs] of this.#quietUntilMs) if (untilMs <= nowMs) this.#quietUntilMs.delete(webhookId);
    const except = [...this.#quietUntilMs.keys()];
    for (const workspaceId of listWorkspaceIds(this.#server.control)) {
      if (this.#stop.signal.aborted || this.#underWay.size >= most) return;
      const { native } = await this.#server.stores.get(workspaceId);
      for (const due of findDue(native, { nowMs, except, mostToOne })) this.#begin(workspaceId, due);
    }
  }

  #begin(workspaceId: string, due: DueDelivery): void {
    if (this.#underWay.has(due.id) || this.#underWay.size >= most) return;
    const toSame = [...this.#underWay.values()].filter((webhookId) => webhookId === due.webhookId).length;
    if (toSame >= mostToOne) return;
    this.#underWay.set(due.id, due.webhookId);
    const running = this.#deliver(workspaceId, due)
      .catch((error: unknown) => {
        // It stays due, and is sent again.
        if (!this.#stop.signal.aborted) this.#server.log.error({ workspaceId, err: error }, 'a delivery to a webhook was not noted');
      })
      .finally(() => {
        this.#underWay.delete(due.id);
        this.#running.delete(running);
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
    await this.#server.writer.write(workspaceId, 'webhooks.noteAttempt', {
      deliveryId: due.id,
      atMs,
      durationMs,
      status: answer.status,
      failure: answer.failure,
      outcome: this.#outcomeOf(due, answer),
      failingLimitMs,
    });
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
    return postGuarded(this.#agent, { url: due.url, headers, body, signal: this.#stop.signal, nowMs: atMs });
  }

  #outcomeOf({ attempts }: DueDelivery, { status, failure, retryAfterMs }: PostAnswer) {
    if (failure === undefined && status !== undefined && status >= 200 && status < 300) return { kind: 'delivered' } as const;
    if (status === 410) return { kind: 'gone' } as const;
    const random = (this.#server.randomBytes(1)[0] ?? 0) / 255;
    const afterMs = nextTryAfter(attempts + 1, retryAfterMs, random);
    return afterMs === undefined ? ({ kind: 'failed' } as const) : ({ kind: 'again', atMs: this.#server.clock() + afterMs } as const);
  }
}
