import { createHash, randomUUID } from 'node:crypto';
import { readRanges } from '@alongside/api/outbound/allowed-ranges.ts';
import { startServer } from '@alongside/api/server/start-server.ts';
import { openTestServer } from '@alongside/api/testing/open-test-server.ts';
import { dayMs, hourMs, type NewWebhook, type Page, secondMs, type Webhook, type WebhookDelivery } from '@alongside/common';
import { Webhook as Verifier } from 'standardwebhooks';
import { describe, type ExpectStatic, test } from 'vitest';
import { type Received, Receiver } from './webhooks-out/receiver.ts';

const inside = readRanges('127.0.0.0/8');
const record = { crm: 'demo', instance: 'demo', kind: 'contact', recordId: 'r-1' };
const once = () => ({ 'idempotency-key': randomUUID() });
/** Deliveries are looked for once a second. */
const patience = { timeout: 10_000, interval: 20 };

/** The clock of the server is the test's, for days that pass; the receiver's check of the time is told by the same. */
async function openWorld(expect: ExpectStatic) {
  const nowMs = { at: Date.now() };
  const api = await openTestServer({ clock: () => nowMs.at, env: inside ? { webhookRanges: inside } : {} });
  const receiver = await Receiver.start();
  const ask = async <Answer>(method: string, path: string, body?: unknown): Promise<Answer> => {
    const answer = await api.ask('admin', method, path, body, method === 'GET' ? {} : once());
    if (answer.status >= 400) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body as Answer;
  };
  const webhook = (more: object = {}) => ask<NewWebhook>('POST', '/v1/webhooks', { name: 'Data warehouse', url: receiver.url, ...more });
  const note = (id = randomUUID()) =>
    ask('POST', '/v1/notes', { notes: [{ id, text: 'Ana wants a price.', record, occurredAt: new Date(nowMs.at).toISOString() }] });
  const deliveries = async () => (await ask<Page<WebhookDelivery>>('GET', '/v1/webhook-deliveries')).items;
  const arrived = (count: number) => expect.poll(() => receiver.received.length, patience).toBe(count);
  const settled = (...states: string[]) =>
    expect.poll(async () => (await deliveries()).map(({ state }) => state), patience).toEqual(states);
  return {
    api,
    receiver,
    nowMs,
    ask,
    webhook,
    note,
    deliveries,
    arrived,
    settled,
    async [Symbol.asyncDispose]() {
      await api[Symbol.asyncDispose]();
      await receiver[Symbol.asyncDispose]();
    },
  };
}

/** Checked by other people's code. */
function verified(received: Received | undefined, secret: string): unknown {
  return new Verifier(secret).verify(received?.body ?? '', received?.headers ?? {});
}

describe.concurrent('an outgoing webhook', () => {
  test('is told what happens, once, signed so that anybody can check it', { timeout: 30_000 }, async ({ expect }) => {
    await using world = await openWorld(expect);
    const { secret, id } = await world.webhook({ events: ['note.recorded'] });
    const noteId = randomUUID();
    await world.note(noteId);
    await world.note(noteId);
    await world.settled('delivered');
    const [received] = world.receiver.received;
    expect(verified(received, secret)).toMatchObject({ type: 'note.recorded', data: { noteId, record } });
    expect(received?.body).not.toContain('Ana');
    expect(() => verified({ headers: received?.headers ?? {}, body: `${received?.body} ` }, secret)).toThrow();
    const [delivery] = await world.deliveries();
    expect(delivery).toMatchObject({
      webhookId: id,
      attempts: 1,
      lastAttempt: { status: 204 },
      messageId: received?.headers['webhook-id'],
    });
    expect(world.receiver.received).toHaveLength(1);
  });

  test('hears nothing of what it does not want, nor while it is paused, and a test all the same', { timeout: 30_000 }, async ({
    expect,
  }) => {
    await using world = await openWorld(expect);
    const { id } = await world.webhook({ events: ['person.merged'] });
    await world.note();
    await world.ask('PATCH', `/v1/webhooks/${id}`, { events: null, state: 'paused' });
    await world.note();
    expect(await world.deliveries()).toEqual([]);
    await world.ask('POST', `/v1/webhooks/${id}/test`);
    await world.arrived(1);
    expect(JSON.parse(world.receiver.received[0]?.body ?? '')).toMatchObject({ type: 'webhook.test', data: { webhookId: id } });
  });

  test('is told again until it has understood, as the same message', { timeout: 30_000 }, async ({ expect }) => {
    await using world = await openWorld(expect);
    world.receiver.answer = { status: 500 };
    const { secret } = await world.webhook();
    await world.note();
    await world.arrived(1);
    await expect.poll(async () => (await world.deliveries())[0]?.attempts, patience).toBe(1);
    world.nowMs.at += 7 * secondMs;
    await world.arrived(2);
    world.receiver.answer = { status: 200 };
    await expect.poll(async () => (await world.deliveries())[0]?.attempts, patience).toBe(2);
    world.nowMs.at += hourMs;
    await world.settled('delivered');
    const [first, , third] = world.receiver.received;
    expect([third?.headers['webhook-id'], third?.body]).toEqual([first?.headers['webhook-id'], first?.body]);
    expect(third?.headers['webhook-timestamp']).not.toBe(first?.headers['webhook-timestamp']);
    expect(verified(first, secret)).toBeTruthy();
    expect((await world.ask<{ items: Webhook[] }>('GET', '/v1/webhooks')).items[0]?.failingSince).toBeUndefined();
  });

  test('waits as long as it is asked to', { timeout: 30_000 }, async ({ expect }) => {
    await using world = await openWorld(expect);
    world.receiver.answer = { status: 429, headers: { 'retry-after': '3600' } };
    await world.webhook();
    await world.note();
    await expect.poll(async () => (await world.deliveries())[0]?.attempts, patience).toBe(1);
    const waitMs = Date.parse((await world.deliveries())[0]?.nextTryAt ?? '') - world.nowMs.at;
    expect(waitMs).toBe(hourMs);
    // Others that are meant for it wait as well.
    await world.note();
    await world.webhook({ name: 'Another', events: ['note.recorded'] });
    await world.note();
    const attempts = async () => (await world.deliveries()).reduce((sum, delivery) => sum + delivery.attempts, 0);
    await expect.poll(attempts, patience).toBe(2);
    world.receiver.answer = { status: 200 };
    world.nowMs.at += 2 * hourMs;
    await expect.poll(async () => new Set((await world.deliveries()).map(({ state }) => state)), patience).toEqual(new Set(['delivered']));
  });

  test('is switched off when it says that it is gone, and taken up again by an admin', { timeout: 30_000 }, async ({ expect }) => {
    await using world = await openWorld(expect);
    world.receiver.answer = { status: 410 };
    const { id } = await world.webhook();
    await world.note();
    await world.settled('failed');
    expect(await world.ask('GET', `/v1/webhooks/${id}`)).toMatchObject({ state: 'disabled', disabledWhy: 'gone' });
    await world.note();
    await world.settled('failed');
    world.receiver.answer = { status: 200 };
    expect(await world.ask('PATCH', `/v1/webhooks/${id}`, { state: 'active' })).not.toHaveProperty('disabledWhy');
    const [failed] = await world.deliveries();
    await world.ask('POST', `/v1/webhook-deliveries/${failed?.id}/retry`);
    await world.settled('delivered');
  });

  test('is switched off after five days in which nothing got through, but not at the first try after them', {
    timeout: 30_000,
  }, async ({ expect }) => {
    await using world = await openWorld(expect);
    world.receiver.answer = { status: 503 };
    const { id } = await world.webhook();
    await world.note();
    await expect.poll(async () => (await world.deliveries())[0]?.attempts, patience).toBe(1);
    const failing = await world.ask<Webhook>('GET', `/v1/webhooks/${id}`);
    expect(failing).toMatchObject({ state: 'active', failingSince: expect.any(String) });
    world.nowMs.at += 5 * dayMs + secondMs;
    await world.note();
    const tries = async () => (await world.deliveries()).map(({ attempts }) => attempts);
    await expect.poll(tries, patience).toEqual([1, 2]);
    expect(await world.ask<Webhook>('GET', `/v1/webhooks/${id}`)).toMatchObject({ state: 'active', failingSince: failing.failingSince });
    const whyOff = async () => {
      world.nowMs.at += hourMs;
      return (await world.ask<Webhook>('GET', `/v1/webhooks/${id}`)).disabledWhy;
    };
    await expect.poll(whyOff, { ...patience, timeout: 20_000 }).toBe('failing');
    expect((await world.deliveries()).filter(({ state }) => state === 'waiting')).toEqual([]);
  });

  test('is signed with both secrets while they change, and with the new one alone after', { timeout: 30_000 }, async ({ expect }) => {
    await using world = await openWorld(expect);
    const { id, secret } = await world.webhook();
    const next = await world.ask<NewWebhook>('POST', `/v1/webhooks/${id}/rotate`, { overlapHours: 1 });
    expect(next.secret).not.toBe(secret);
    await world.note();
    await world.arrived(1);
    expect([secret, next.secret].map((each) => verified(world.receiver.received[0], each))).toHaveLength(2);
    await world.ask('POST', `/v1/webhooks/${id}/rotate`, { overlapHours: 0 });
    await world.note();
    await world.arrived(2);
    for (const each of [secret, next.secret]) expect(() => verified(world.receiver.received[1], each)).toThrow();
  });

  test('is told after a stop of the server what it could not be told before', { timeout: 30_000 }, async ({ expect }) => {
    await using world = await openWorld(expect);
    world.receiver.answer = { status: 500 };
    const { secret } = await world.webhook();
    await world.note();
    await world.arrived(1);
    await world.api.server.stop();
    world.receiver.answer = { status: 200 };
    world.nowMs.at += 10 * secondMs;
    const again = await startServer({ env: world.api.server.context.env, clock: () => world.nowMs.at, print: () => undefined });
    await world.arrived(2);
    await again.stop();
    expect(world.receiver.received[1]?.headers['webhook-id']).toBe(world.receiver.received[0]?.headers['webhook-id']);
    expect(() => verified(world.receiver.received[0], secret)).not.toThrow();
  });

  test('learns of an erasure by a hash that only who knows the id can tell', { timeout: 30_000 }, async ({ expect }) => {
    await using world = await openWorld(expect);
    await world.webhook({ events: ['person.erased'] });
    const { id } = await world.ask<{ id: string }>('POST', '/v1/people', { name: 'Ana Sousa', email: 'ana@globex.test' });
    const erasure = await world.ask<{ id: string }>('POST', `/v1/people/${id}/erasure`, { confirmPersonId: id });
    await world.arrived(1);
    expect(JSON.parse(world.receiver.received[0]?.body ?? '')).toMatchObject({
      data: { erasureId: erasure.id, personIdSha256: createHash('sha256').update(id).digest('hex') },
    });
    expect(world.receiver.received[0]?.body).not.toContain(id);
  });
});

describe.concurrent('the address of an outgoing webhook', () => {
  test.for([
    'http://hooks.example/in',
    'https://127.0.0.1/in',
    'https://2130706433/in',
    'https://[::1]/in',
    'https://[::ffff:10.0.0.1]/in',
    'https://169.254.169.254/latest/meta-data',
    'https://localhost/in',
    'https://user:pass@hooks.example/in',
    'ftp://hooks.example/in',
    'file:///etc/passwd',
  ])('may not be %s', async (url, { expect }) => {
    await using api = await openTestServer();
    const answer = await api.ask('admin', 'POST', '/v1/webhooks', { name: 'Inside', url }, once());
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid_request' } });
  });

  test('may be a name; where that leads inside, nothing is sent and the log says why', { timeout: 30_000 }, async ({ expect }) => {
    await using api = await openTestServer();
    const made = await api.ask('admin', 'POST', '/v1/webhooks', { name: 'Inside', url: 'https://ip6-localhost/in' }, once());
    expect(made.status).toBe(201);
    const { id } = made.body as NewWebhook;
    await api.ask('admin', 'POST', `/v1/webhooks/${id}/test`, undefined, once());
    const failures = async () =>
      ((await api.ask('admin', 'GET', '/v1/webhook-deliveries')).body as Page<WebhookDelivery>).items[0]?.lastAttempt?.failure;
    await expect.poll(failures, patience).toMatch(/^(?:address_refused|name_not_found)$/);
  });
});

test('the secret of a webhook is told once and stands nowhere in clear', async ({ expect }) => {
  await using world = await openWorld(expect);
  const { id, secret } = await world.webhook();
  const { native } = await world.api.server.context.stores.get(
    String(world.api.server.context.control.native.get('SELECT id FROM workspaces')?.[0]),
  );
  expect(JSON.stringify(native.all('SELECT * FROM webhooks'))).not.toContain(secret.slice(6));
  expect(JSON.stringify(await world.ask('GET', `/v1/webhooks/${id}`))).not.toContain(secret.slice(6));
  const acts = native.all("SELECT body ->> '$.action', body FROM audit_entries ORDER BY sequence");
  expect(acts.map(([action]) => action)).toContain('webhook.created');
  expect(JSON.stringify(acts)).not.toContain(secret.slice(6));
});
