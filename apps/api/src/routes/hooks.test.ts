import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DeliveryWish, type HookWorld, openHookWorld } from '../testing/open-hook-world.ts';
import { openTestServer } from '../testing/open-test-server.ts';

const person = { type: 'person.upsert', externalId: '1', at: '2026-11-20T10:00:00Z', person: { name: 'Ana', email: 'ana@globex.example' } };

describe('a delivery', () => {
  test('that is signed is stored, applied soon after, and known when it comes again', async () => {
    await using world = await openHookWorld();
    const first = await world.deliver([person]);
    expect(first).toMatchObject({ status: 202, body: { duplicate: false } });
    const applied = await world.settled(first);
    expect(applied).toMatchObject({ state: 'applied', outcome: { events: 1, created: 1, rejected: 0, reasons: [] } });
    expect(await world.deliver([person], { id: 'msg_1' })).toMatchObject({ status: 202, body: { duplicate: true, id: applied.id } });
    expect(await world.people()).toMatchObject([{ name: 'Ana', email: 'ana@globex.example', source: 'crm', externalId: '1' }]);
  });

  test('waits in the inbox when something of it was not applied, and can be replayed', async () => {
    await using world = await openHookWorld();
    const answer = await world.deliver([person, { type: 'person.upsert' }, { type: 'no.such' }]);
    const failed = await world.settled(answer);
    expect(failed).toMatchObject({ state: 'failed', hasBody: true, outcome: { events: 3, created: 1, rejected: 2 } });
    expect(failed.outcome.reasons).toHaveLength(2);
    const { body: listed } = await world.api.ask('admin', 'GET', `/v1/hook-deliveries?state=failed&endpointId=${world.endpoint.id}`);
    expect(listed).toMatchObject({ items: [{ id: failed.id }] });
    expect(await world.api.ask('admin', 'POST', `/v1/hook-deliveries/${failed.id}/replay`)).toMatchObject({ status: 202 });
    expect(await world.settled(answer)).toMatchObject({ state: 'failed', outcome: { created: 0, duplicate: 1, rejected: 2 } });
  });

  test('that a mapping could not read is read by the mended one when it is replayed, and only what was missing is news', async () => {
    await using world = await openHookWorld();
    const event = { type: 'person.upsert', externalId: { $path: '/id' }, at: { $received: true }, person: { name: { $path: '/name' } } };
    const [mapping, mended] = ['/mail', '/email'].map((email) => ({
      events: [
        { event },
        {
          event: {
            type: 'touch.record',
            touch: {
              externalId: { $delivery: true },
              person: { externalId: { $path: '/id' } },
              type: { $path: email, map: {}, otherwise: 'form.submit' },
              occurredAt: { $received: true },
            },
          },
        },
      ],
    }));
    const signing = { hmac: { header: 'x-signature' } };
    const { id, secret } = await world.makeEndpoint({ kind: 'generic', signing, mapping });
    const raw = JSON.stringify({ id: 'u1', name: 'Ana', email: 'ana@globex.example' });
    const signature = createHmac('sha256', secret).update(raw).digest('hex');
    const answer = await world.deliver([], { endpointId: id, raw, headers: { 'x-signature': signature } });
    expect(await world.settled(answer)).toMatchObject({ state: 'failed', outcome: { created: 1, rejected: 1 } });
    expect(await world.api.ask('admin', 'PATCH', `/v1/hook-endpoints/${id}`, { mapping: mended })).toMatchObject({ status: 200 });
    const { id: deliveryId } = answer.body as { id: string };
    for (const outcome of [
      { created: 1, duplicate: 1 },
      { created: 0, duplicate: 2 },
    ]) {
      expect(await world.api.ask('admin', 'POST', `/v1/hook-deliveries/${deliveryId}/replay`)).toMatchObject({ status: 202 });
      expect(await world.settled(answer)).toMatchObject({ state: 'applied', outcome: { ...outcome, rejected: 0 } });
    }
  });

  test('erases whom it says, and its own words about them with it', async () => {
    await using world = await openHookWorld();
    await world.settled(await world.deliver([person]));
    await world.settled(await world.deliver([{ type: 'person.erase', externalId: '1' }], { id: 'msg_2' }));
    expect(await world.people()).toEqual([]);
    const again = await world.settled(await world.deliver([{ ...person, at: '2026-11-21T10:00:00Z' }], { id: 'msg_3' }));
    expect(again).toMatchObject({ state: 'applied', outcome: { created: 0, rejected: 0 } });
    expect(await world.people()).toEqual([]);
  });

  test('of which the server heard that somebody is to be erased before it heard of them, comes to nothing', async () => {
    await using world = await openHookWorld();
    await world.settled(await world.deliver([{ type: 'person.erase', externalId: '1' }]));
    await world.settled(await world.deliver([person], { id: 'msg_2' }));
    expect(await world.people()).toEqual([]);
  });

  test('that a server took before it ended is applied by the next one', async () => {
    await using world = await openHookWorld({ startsJobs: false });
    const answer = await world.deliver([person]);
    expect(answer.status).toBe(202);
    expect(await world.people()).toEqual([]);
    const pump = await world.startPump();
    expect(await world.settled(answer)).toMatchObject({ state: 'applied', outcome: { created: 1 } });
    await pump.stop();
  });
});

describe('a bad one is refused:', () => {
  let world: HookWorld;
  beforeAll(async () => {
    world = await openHookWorld();
  });
  afterAll(() => world[Symbol.asyncDispose]());

  test.each<[string, number, DeliveryWish]>([
    ['signed with another secret', 401, { secret: `whsec_${Buffer.alloc(32, 1).toString('base64')}` }],
    ['too old', 401, { aheadMs: -302_000 }],
    ['from the future', 401, { aheadMs: 310_000 }],
    ['without a signature', 400, { headers: { 'webhook-signature': '' } }],
    ['no JSON', 400, { raw: '{"type"' }],
    ['no object', 400, { raw: '7' }],
    ['another content type', 415, { headers: { 'content-type': 'text/plain' } }],
    ['too large', 413, { raw: JSON.stringify({ text: 'x'.repeat(5_242_880) }) }],
  ])('%s', async (_, status, wish) => {
    const code = { 400: 'invalid_request', 401: 'unauthenticated', 413: 'payload_too_large', 415: 'unsupported_media_type' }[status];
    expect(await world.deliver([person], wish)).toMatchObject({ status, body: { code } });
    expect(await world.api.ask('admin', 'GET', '/v1/hook-deliveries')).toMatchObject({ body: { items: [] } });
  });

  test('and counted, with the reason of the last one', async () => {
    const { id } = await world.makeEndpoint();
    for (const _ of [1, 2, 3]) await world.deliver([person], { endpointId: id });
    const endpoint = async () => (await world.api.ask('admin', 'GET', `/v1/hook-endpoints/${id}`)).body;
    const lastRefusedWhy = 'the proof of where the delivery comes from is wrong';
    await expect.poll(endpoint, { timeout: 5_000 }).toMatchObject({ refusedCount: 3, lastRefusedWhy });
  });

  test('one secret opens no other endpoint, of the same workspace or of another', async () => {
    const other = await world.makeEndpoint();
    const foreign = await world.makeEndpoint({}, 'other');
    for (const { id } of [other, foreign]) expect(await world.deliver([person], { endpointId: id })).toMatchObject({ status: 401 });
  });
});

describe('strangers', () => {
  test('cannot tell an address that is paused or closed from one that never was', async () => {
    await using world = await openHookWorld();
    const { id } = world.endpoint;
    const unknown = await world.deliver([person], { endpointId: 'hke_nobodys' });
    expect(unknown).toMatchObject({ status: 404, body: { code: 'not_found' } });
    const same = { status: 404, body: { ...(unknown.body as object), requestId: expect.any(String) } };
    await world.api.ask('admin', 'PATCH', `/v1/hook-endpoints/${id}`, { isPaused: true });
    expect(await world.deliver([person])).toMatchObject(same);
    expect(await world.api.ask(undefined, 'GET', `/v1/hooks/${id}`)).toMatchObject(same);
    await world.api.ask('admin', 'PATCH', `/v1/hook-endpoints/${id}`, { isPaused: false });
    expect(await world.api.ask(undefined, 'GET', `/v1/hooks/${id}`)).toMatchObject({ status: 204 });
    const taken = await world.deliver([person]);
    expect(taken).toMatchObject({ status: 202 });
    await world.settled(taken);
    expect(await world.api.ask('admin', 'DELETE', `/v1/hook-endpoints/${id}`)).toMatchObject({ status: 204 });
    expect(await world.deliver([person])).toMatchObject(same);
  });

  test('who guess are slowed down, and those who are believed are not', async () => {
    const rates = { anonymous: { perSecond: 0.001, burst: 2 }, credential: { perSecond: 0.001, burst: 4 } };
    await using api = await openTestServer({ env: { rates } });
    const made = await api.ask('admin', 'POST', '/v1/hook-endpoints', { kind: 'segment', name: 'Site', source: 'segment' });
    const { id, secret } = made.body as { id: string; secret: string };
    const send = (key: string, messageId: string) => {
      const body = JSON.stringify({ type: 'identify', messageId, userId: 'u1' });
      const signature = createHmac('sha1', key).update(body).digest('hex');
      return api.ask(undefined, 'POST', `/v1/hooks/${id}`, body, { 'x-signature': signature });
    };
    for (const n of [1, 2, 3]) expect((await send(secret, `m${n}`)).status).toBe(202);
    expect((await send('wrong', 'm4')).status).toBe(401);
    expect((await send('wrong', 'm4')).status).toBe(401);
    expect((await send('wrong', 'm4')).status).toBe(429);
  });
});
