import {
  dayMs,
  hourMs,
  type NewWebhook,
  type Page,
  type Webhook,
  type WebhookDelivery,
  type WebhookDeliveryDetail,
} from '@alongside/common';
import { describe, expect, test } from 'vitest';
import type { AttemptToNote } from '../db/mutations/webhooks/note-attempt.ts';
import { openTestServer } from '../testing/open-test-server.ts';

const path = '/v1/webhook-deliveries';

/** One webhook and three deliveries of it, of which nothing is sent. */
async function openWorld() {
  const api = await openTestServer({ startsJobs: false });
  const make = async (name: string) =>
    ((await api.ask('admin', 'POST', '/v1/webhooks', { name, url: 'https://hooks.acme.example/in' })).body as NewWebhook).id;
  const [webhookId, otherId] = [await make('One'), await make('Other')];
  const send = async () => ((await api.ask('admin', 'POST', `/v1/webhooks/${webhookId}/test`)).body as WebhookDeliveryDetail).id;
  const ids = [await send(), await send(), await send()];
  const list = async (query = '') => (await api.ask('admin', 'GET', `${path}${query}`)).body as Page<WebhookDelivery>;
  const { context } = api.server;
  const workspaceId = String(context.control.findWorkspaceBySlug('acme')?.id);
  const fail = (deliveryId: string, outcome: AttemptToNote['outcome'] = { kind: 'failed' }) =>
    context.writer.write(workspaceId, 'webhooks.noteAttempt', {
      deliveryId,
      atMs: context.clock(),
      durationMs: 12,
      status: 500,
      outcome,
      failingLimitMs: Number.MAX_SAFE_INTEGER,
    });
  return { api, webhookId, otherId, ids, list, fail, [Symbol.asyncDispose]: () => api[Symbol.asyncDispose]() };
}

describe('webhook-deliveries', () => {
  test('come the newest first, page by page, of one webhook and in one state', async () => {
    await using world = await openWorld();
    const first = await world.list('?limit=2');
    const second = await world.list(`?limit=2&cursor=${first.nextCursor}`);
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(world.ids.toReversed());
    expect((await world.list(`?webhookId=${world.webhookId}`)).items).toHaveLength(3);
    expect((await world.list(`?webhookId=${world.otherId}`)).items).toEqual([]);
    await world.fail(String(world.ids[0]));
    expect((await world.list('?state=failed')).items).toMatchObject([{ id: world.ids[0], attempts: 1, lastAttempt: { status: 500 } }]);
  });

  test('tell their body and every try, and are sent once more on request', async () => {
    await using world = await openWorld();
    const [id = ''] = world.ids;
    await world.fail(id);
    expect(await world.api.ask('admin', 'GET', `${path}/${id}`)).toMatchObject({
      status: 200,
      body: { state: 'failed', body: expect.stringContaining('webhook.test'), tries: [{ durationMs: 12, status: 500 }] },
    });
    expect(await world.api.ask('admin', 'POST', `${path}/${id}/retry`)).toMatchObject({
      status: 202,
      body: { state: 'waiting', attempts: 0, nextTryAt: expect.any(String), tries: [{ status: 500 }] },
    });
  });

  test('are tried at once, with a clean record, where their webhook is elsewhere from now on', async () => {
    await using world = await openWorld();
    const { api, webhookId, ids } = world;
    await world.fail(String(ids[0]), { kind: 'again', atMs: api.server.context.clock() + dayMs });
    const patch = async (body: object) => (await api.ask('admin', 'PATCH', `/v1/webhooks/${webhookId}`, body)).body as Webhook;
    const waits = async () => Date.parse((await world.list()).items.find(({ id }) => id === ids[0])?.nextTryAt ?? '') > Date.now() + hourMs;
    expect([(await patch({ name: 'Warehouse' })).failingSince, await waits()]).toEqual([expect.any(String), true]);
    expect([(await patch({ url: 'https://hooks.acme.example/out' })).failingSince, await waits()]).toEqual([undefined, false]);
  });

  test('are the admins’ alone, and of one workspace', async () => {
    await using world = await openWorld();
    const { api, ids } = world;
    expect((await api.ask('marketer', 'GET', path)).status).toBe(403);
    expect((await api.ask('rep', 'POST', `${path}/${ids[0]}/retry`)).status).toBe(403);
    const authorization = `Bearer ${await api.key('admin', 'other')}`;
    expect((await api.ask(undefined, 'GET', path, undefined, { authorization })).body).toEqual({ items: [] });
    expect((await api.ask(undefined, 'GET', `${path}/${ids[0]}`, undefined, { authorization })).status).toBe(404);
    expect((await api.ask(undefined, 'POST', `${path}/${ids[0]}/retry`, undefined, { authorization })).status).toBe(404);
  });

  test('that are under way while their webhook is switched off wait for nothing', async () => {
    await using world = await openWorld();
    const { api, webhookId } = world;
    const [gone = '', late = ''] = world.ids;
    const { context } = api.server;
    const note = (deliveryId: string, outcome: { kind: 'gone' } | { kind: 'again'; atMs: number }) =>
      context.writer.write(String(context.control.findWorkspaceBySlug('acme')?.id), 'webhooks.noteAttempt', {
        deliveryId,
        atMs: context.clock(),
        durationMs: 1,
        status: outcome.kind === 'gone' ? 410 : 503,
        outcome,
        failingLimitMs: Number.MAX_SAFE_INTEGER,
      });
    await note(gone, { kind: 'gone' });
    expect((await api.ask('admin', 'GET', `/v1/webhooks/${webhookId}`)).body).toMatchObject({ state: 'disabled', disabledWhy: 'gone' });
    await note(late, { kind: 'again', atMs: context.clock() + 5_000 });
    expect((await world.list('?state=waiting')).items).toEqual([]);
    expect((await world.list('?state=dropped')).items).toHaveLength(2);
    // Nor does one that somebody wants to be sent again, before the webhook is taken up.
    expect(await api.ask('admin', 'POST', `${path}/${gone}/retry`)).toMatchObject({ status: 409, body: { code: 'conflict' } });
    await api.ask('admin', 'PATCH', `/v1/webhooks/${webhookId}`, { state: 'active' });
    expect(await api.ask('admin', 'POST', `${path}/${gone}/retry`)).toMatchObject({ status: 202, body: { state: 'waiting' } });
  });
});
