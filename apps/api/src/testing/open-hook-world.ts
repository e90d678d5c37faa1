import { createHmac } from 'node:crypto';
import type { HookDeliveryDetail, HookOutcome, NewHookEndpoint } from '@alongside/common';
import { expect } from 'vitest';
import { HookPump } from '../services/hooks/hook-pump.ts';
import { openTestServer, type TestAnswer, type TestServer, type TestServerOptions } from './open-test-server.ts';

export interface DeliveryWish {
  readonly id?: string;
  /** How far the sender's clock goes ahead. */
  readonly aheadMs?: number;
  readonly secret?: string;
  readonly endpointId?: string;
  /** The body as it is, instead of the events. */
  readonly raw?: string;
  /** In the place of those that the signature asks for; an empty one is left out. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface HookWorld extends AsyncDisposable {
  readonly api: TestServer;
  /** One of the standard kind, for the source `crm`. */
  readonly endpoint: NewHookEndpoint & { readonly secret: string };
  makeEndpoint(wish?: object, slug?: string): Promise<NewHookEndpoint & { readonly secret: string }>;
  /** Sends events to the endpoint, signed as they should be unless told. */
  deliver(events: readonly object[], wish?: DeliveryWish): Promise<TestAnswer>;
  /** What became of a delivery, once it is over. */
  settled(answer: TestAnswer): Promise<HookDeliveryDetail & { readonly outcome: HookOutcome }>;
  people(): Promise<unknown[]>;
  /** Applies what waits, in a server that was started without doing so. */
  startPump(): Promise<HookPump>;
}

/** A server with an endpoint for Standard Webhooks, and what sends to it. */
export async function openHookWorld(options: TestServerOptions = {}): Promise<HookWorld> {
  const api = await openTestServer(options);
  const makeEndpoint: HookWorld['makeEndpoint'] = async (wish = {}, slug = 'acme') => {
    const authorization = `Bearer ${await api.key('admin', slug)}`;
    const input = { kind: 'standard', name: 'CRM', source: 'crm', ...wish };
    const { status, body } = await api.ask(undefined, 'POST', '/v1/hook-endpoints', input, { authorization });
    expect({ status, body }).toMatchObject({ status: 201 });
    return body as NewHookEndpoint & { readonly secret: string };
  };
  const endpoint = await makeEndpoint();
  return {
    api,
    endpoint,
    makeEndpoint,
    deliver(events, { id = 'msg_1', aheadMs = 0, secret = endpoint.secret, endpointId = endpoint.id, raw, headers } = {}) {
      const body = raw ?? JSON.stringify({ events });
      const atMs = Date.now() + aheadMs;
      const signature = signStandard({ id, atMs, secret, body });
      const all = { 'webhook-id': id, 'webhook-timestamp': String(Math.floor(atMs / 1_000)), 'webhook-signature': signature, ...headers };
      const sent = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
      return api.ask(undefined, 'POST', `/v1/hooks/${endpointId}`, body, sent);
    },
    async settled({ body }) {
      const { id } = body as { id: string };
      const read = async () => (await api.ask('admin', 'GET', `/v1/hook-deliveries/${id}`)).body as HookDeliveryDetail;
      await expect.poll(read, { timeout: 10_000 }).not.toMatchObject({ state: 'waiting' });
      return (await read()) as HookDeliveryDetail & { readonly outcome: HookOutcome };
    },
    async people() {
      return ((await api.ask('admin', 'GET', '/v1/people')).body as { items: unknown[] }).items;
    },
    startPump: async () => new HookPump(api.server.context),
    [Symbol.asyncDispose]: () => api[Symbol.asyncDispose](),
  };
}

function signStandard({ id, atMs, secret, body }: { id: string; atMs: number; secret: string; body: string }): string {
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  return `v1,${createHmac('sha256', key)
    .update(`${id}.${Math.floor(atMs / 1_000)}.${body}`)
    .digest('base64')}`;
}
