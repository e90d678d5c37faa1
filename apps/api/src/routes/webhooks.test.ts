import type { NewWebhook, Page, Webhook, WebhookDeliveryDetail } from '@alongside/common';
import { describe, expect, test } from 'vitest';
import { openTestServer } from '../testing/open-test-server.ts';

const path = '/v1/webhooks';
const input = { name: 'Data warehouse', url: 'https://hooks.acme.example/in', events: ['person.merged'] };

describe('webhooks', () => {
  test('are made, read, listed, changed and removed; the secret is told once', async () => {
    await using api = await openTestServer({ startsJobs: false });
    const made = await api.ask('admin', 'POST', path, input);
    const { secret, ...webhook } = made.body as NewWebhook;
    expect(made).toMatchObject({ status: 201, body: { ...input, state: 'active' } });
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(made.headers.get('cache-control')).toBe('no-store');
    const { id } = webhook;
    expect(await api.ask('admin', 'GET', `${path}/${id}`)).toMatchObject({ status: 200, body: webhook });
    expect((await api.ask('admin', 'GET', path)).body as Page<Webhook>).toEqual({ items: [webhook] });
    const changed = await api.ask('admin', 'PATCH', `${path}/${id}`, { events: null, state: 'paused' });
    expect(changed).toMatchObject({ status: 200, body: { name: input.name, state: 'paused' } });
    expect(changed.body).not.toHaveProperty('events');
    expect((await api.ask('admin', 'DELETE', `${path}/${id}`)).status).toBe(204);
    for (const [method, more] of [
      ['GET', ''],
      ['DELETE', ''],
      ['PATCH', ''],
      ['POST', '/test'],
      ['POST', '/rotate'],
    ] as const) {
      const body = method === 'PATCH' ? { name: 'Other' } : more === '/rotate' ? {} : undefined;
      expect((await api.ask('admin', method, `${path}/${id}${more}`, body)).status, `${method} ${more}`).toBe(404);
    }
  });

  test('get another secret, with the one before it for a while', async () => {
    await using api = await openTestServer({ startsJobs: false });
    const { id, secret } = (await api.ask('admin', 'POST', path, input)).body as NewWebhook;
    const rotated = await api.ask('admin', 'POST', `${path}/${id}/rotate`, { overlapHours: 2 });
    expect(rotated).toMatchObject({ status: 201, body: { id, previousSecretUntil: expect.any(String) } });
    expect((rotated.body as NewWebhook).secret).not.toBe(secret);
    const atOnce = await api.ask('admin', 'POST', `${path}/${id}/rotate`, { overlapHours: 0 });
    expect(atOnce.body).not.toHaveProperty('previousSecretUntil');
  });

  test('are tried by an event that says nothing, and what waits goes with them', async () => {
    await using api = await openTestServer({ startsJobs: false });
    const { id } = (await api.ask('admin', 'POST', path, input)).body as NewWebhook;
    const tried = await api.ask('admin', 'POST', `${path}/${id}/test`);
    expect(tried).toMatchObject({ status: 202, body: { webhookId: id, event: 'webhook.test', state: 'waiting', attempts: 0, tries: [] } });
    const { id: deliveryId, body } = tried.body as WebhookDeliveryDetail;
    expect(JSON.parse(body)).toMatchObject({ type: 'webhook.test', data: { webhookId: id } });
    await api.ask('admin', 'DELETE', `${path}/${id}`);
    expect((await api.ask('admin', 'GET', `/v1/webhook-deliveries/${deliveryId}`)).status).toBe(404);
  });

  test('are the admins’ alone, and of one workspace', async () => {
    await using api = await openTestServer({ startsJobs: false });
    const { id } = (await api.ask('admin', 'POST', path, input)).body as NewWebhook;
    for (const role of ['rep', 'marketer'] as const) {
      expect((await api.ask(role, 'GET', path)).status).toBe(403);
      expect((await api.ask(role, 'POST', path, input)).status).toBe(403);
      expect((await api.ask(role, 'POST', `${path}/${id}/rotate`, {})).status).toBe(403);
    }
    const authorization = `Bearer ${await api.key('admin', 'other')}`;
    const elsewhere = async (method: string, more = '', body?: unknown) =>
      (await api.ask(undefined, method, `${path}/${id}${more}`, body, { authorization })).status;
    expect([
      await elsewhere('GET'),
      await elsewhere('DELETE'),
      await elsewhere('POST', '/test'),
      await elsewhere('POST', '/rotate', {}),
    ]).toEqual([404, 404, 404, 404]);
    expect((await api.ask(undefined, 'GET', path, undefined, { authorization })).body).toEqual({ items: [] });
  });

  test('are refused without a target that may be asked, and past fifty', async () => {
    await using api = await openTestServer({ startsJobs: false });
    const { id } = (await api.ask('admin', 'POST', path, input)).body as NewWebhook;
    const inside = 'https://10.0.0.1/in';
    expect(await api.ask('admin', 'POST', path, { ...input, url: inside })).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'url' }] },
    });
    expect((await api.ask('admin', 'PATCH', `${path}/${id}`, { url: inside })).status).toBe(400);
    expect((await api.ask('admin', 'POST', path, { ...input, events: ['no.such'] })).status).toBe(400);
    await Promise.all(Array.from({ length: 49 }, () => api.ask('admin', 'POST', path, input)));
    expect((await api.ask('admin', 'POST', path, input)).status).toBe(409);
  });
});
