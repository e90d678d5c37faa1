import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openHookWorld } from '../testing/open-hook-world.ts';
import { openTestServer } from '../testing/open-test-server.ts';

const path = '/v1/hook-endpoints';
const person = { type: 'person.upsert', externalId: '1', at: '2026-11-20T10:00:00Z', person: { name: 'Ana' } };
const mapping = {
  events: [
    {
      each: '/people',
      when: [{ path: '/kind', oneOf: ['lead'] }],
      event: {
        type: 'person.upsert',
        externalId: { $path: '/id', as: 'text' },
        at: { $root: '/sent', date: 'unix_seconds' },
        person: { name: { $template: '{/first} {/last}' }, lifecycleStage: { $path: '/stage', map: { hot: 'sql' }, otherwise: 'lead' } },
      },
    },
  ],
};
const generic = { kind: 'generic', name: 'Own system', source: 'own', signing: { hmac: { header: 'X-Sum' } }, mapping };

describe('hook-endpoints', () => {
  test('are opened, listed, changed and closed; the secret is told once and lies sealed', async () => {
    await using api = await openTestServer();
    const made = await api.ask('admin', 'POST', path, { kind: 'standard', name: 'CRM', source: 'crm' });
    const { id, secret } = made.body as { id: string; secret: string };
    expect(made).toMatchObject({
      status: 201,
      body: { kind: 'standard', url: `${api.server.url}/v1/hooks/${id}`, isPaused: false, refusedCount: 0 },
    });
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    // At least 128 random bits.
    expect(id).toMatch(/^hke_[a-z2-7]{32}$/);
    const patch = { name: 'Other', source: 'crm-2' };
    expect(await api.ask('admin', 'PATCH', `${path}/${id}`, patch)).toMatchObject({ status: 200, body: patch });
    expect(await api.ask('admin', 'GET', `${path}/${id}`)).toMatchObject({ status: 200, body: patch });
    const listed = await api.ask('admin', 'GET', path);
    expect(listed).toMatchObject({ status: 200, body: { items: [{ id }] } });
    expect(JSON.stringify(listed.body)).not.toContain(secret);
    const workspaceId = String(api.server.context.control.native.get('SELECT id FROM workspaces')?.[0]);
    for (const file of [`workspaces/${workspaceId}.db`, `workspaces/${workspaceId}.db-wal`, 'control.db', 'control.db-wal']) {
      expect(readFileSync(join(api.dataDir, file)).includes(secret.slice('whsec_'.length))).toBe(false);
    }
    expect(await api.ask('admin', 'DELETE', `${path}/${id}`)).toMatchObject({ status: 204 });
    expect(await api.ask('admin', 'GET', `${path}/${id}`)).toMatchObject({ status: 404 });
    const audit = (await api.ask('admin', 'GET', '/v1/audit')).body as { items: { action: string }[] };
    expect(audit.items.map(({ action }) => action).filter((action) => action.startsWith('hook'))).toContain('hook_endpoint.deleted');
  });

  test('believe the secret before for the overlap, and not after it', async () => {
    let nowMs = Date.now();
    await using world = await openHookWorld({ clock: () => nowMs });
    const rotated = await world.api.ask('admin', 'POST', `${path}/${world.endpoint.id}/rotate`, { overlapHours: 1 });
    const { secret } = rotated.body as { secret: string };
    expect(rotated).toMatchObject({ status: 201, body: { previousSecretUntil: expect.any(String) } });
    for (const each of [secret, world.endpoint.secret])
      expect((await world.deliver([person], { secret: each, id: each.slice(-9) })).status).toBe(202);
    nowMs += 3_600_001;
    const aheadMs = nowMs - Date.now();
    expect(await world.deliver([person], { secret, id: 'new', aheadMs })).toMatchObject({ status: 202 });
    expect(await world.deliver([person], { id: 'old', aheadMs })).toMatchObject({ status: 401 });
    await world.api.ask('admin', 'POST', `${path}/${world.endpoint.id}/rotate`, { overlapHours: 0 });
    expect(await world.deliver([person], { secret, id: 'newer', aheadMs })).toMatchObject({ status: 401 });
  });

  test('show what a body would become, also by a mapping that is not saved yet, and store nothing', async () => {
    await using api = await openTestServer();
    const { id } = (await api.ask('admin', 'POST', path, generic)).body as { id: string };
    const people = [
      { id: 7, kind: 'lead', first: 'Ana', last: 'Ruiz', stage: 'hot' },
      { id: 8, kind: 'lead', first: 'Bo', stage: 'cold' },
      { id: 9, kind: 'customer' },
    ];
    const shown = await api.ask('admin', 'POST', `${path}/${id}/preview`, { body: { sent: 1_763_600_000, people } });
    const at = '2025-11-20T00:53:20.000Z';
    expect(shown).toMatchObject({
      status: 200,
      body: {
        events: [
          {
            event: { type: 'person.upsert', source: 'own', externalId: '7', at, person: { name: 'Ana Ruiz', lifecycleStage: 'sql' } },
            problems: [],
          },
          { event: { externalId: '8', person: { lifecycleStage: 'lead' } }, problems: [] },
        ],
        ignored: [],
      },
    });
    const tried = { events: [{ event: { ...mapping.events[0]?.event, externalId: { $path: '/nothing' } } }] };
    const other = await api.ask('admin', 'POST', `${path}/${id}/preview`, { body: { sent: 1 }, mapping: tried });
    expect(other).toMatchObject({ status: 200, body: { events: [{ problems: [expect.stringContaining('externalId')] }] } });
    expect(await api.ask('admin', 'GET', '/v1/people')).toMatchObject({ body: { items: [] } });
  });

  const event = { type: 'person.upsert', externalId: { $path: '/id' }, at: { $received: true }, person: {} };
  test.each<[string, object]>([
    ['secret', { kind: 'hubspot', name: 'H', source: 'hubspot' }],
    ['secret', { kind: 'standard', name: 'S', source: 's', secret: 'not-a-standard-secret' }],
    ['signing.hmac', { ...generic, signing: undefined }],
    ['signing.hmac.signed', { ...generic, signing: { hmac: { header: 'x-sum', signed: '{timestamp}' } } }],
    ['signing.hmac.signed', { ...generic, signing: { hmac: { header: 'x-sum', timestamp: { header: 'x-time' } } } }],
    ['signing.hmac.idHeader', { ...generic, signing: { hmac: { header: 'x-sum', idHeader: 'x-id' } } }],
    ['signing.hmac.header', { ...generic, signing: { hmac: { header: 'host' } } }],
    ['mapping', { kind: 'segment', name: 'S', source: 's', mapping }],
    ['mapping.events.0.event.type', { ...generic, mapping: { events: [{ event: { type: 'person.invent' } }] } }],
    ['mapping.events.0.event.at', { ...generic, mapping: { events: [{ event: { ...event, at: undefined } }] } }],
    [
      'mapping.events.0.event.person.emial',
      { ...generic, mapping: { events: [{ event: { ...event, person: { emial: { $path: '/x' } } } }] } },
    ],
    [
      'mapping.events.0.event.person.lifecycleStage',
      { ...generic, mapping: { events: [{ event: { ...event, person: { lifecycleStage: 'lost' } } }] } },
    ],
    ['mapping.events.0.event.externalId', { ...generic, mapping: { events: [{ event: { ...event, externalId: { $eval: 'x' } } }] } }],
    [
      'mapping.events.0.event.externalId.$path',
      { ...generic, mapping: { events: [{ event: { ...event, externalId: { $path: 'id' } } }] } },
    ],
    ['mapping.events.0.event.externalId', { ...generic, mapping: { events: [{ event: { ...event, externalId: { $template: '{/a' } } }] } }],
  ])('name what is wrong with %s', async (place, input) => {
    await using api = await openTestServer();
    const answer = await api.ask('admin', 'POST', path, input);
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid_request' } });
    expect((answer.body as { errors: { path: string }[] }).errors.map((error) => error.path)).toContain(place);
  });

  test('are nobody else’s business: not of other roles, not of extensions, not of other workspaces', async () => {
    await using api = await openTestServer();
    const { id } = (await api.ask('admin', 'POST', path, generic)).body as { id: string };
    for (const role of ['rep', 'marketer'] as const) expect(await api.ask(role, 'GET', path)).toMatchObject({ status: 403 });
    expect(await api.ask(undefined, 'GET', path)).toMatchObject({ status: 401 });
    const extension = { authorization: `Bearer ${(await api.extensionToken(await api.member({ roles: ['admin'] }))).access_token}` };
    expect(await api.ask(undefined, 'POST', path, generic, extension)).toMatchObject({ status: 403 });
    const foreign = { authorization: `Bearer ${await api.key('admin', 'other')}` };
    for (const [method, rest, body] of [
      ['GET', '', undefined],
      ['PATCH', '', { name: 'Mine' }],
      ['DELETE', '', undefined],
      ['POST', '/rotate', {}],
      ['POST', '/preview', { body: {} }],
    ] as const) {
      expect(await api.ask(undefined, method, `${path}/${id}${rest}`, body, foreign)).toMatchObject({ status: 404 });
    }
    expect(await api.ask(undefined, 'GET', path, undefined, foreign)).toMatchObject({ body: { items: [] } });
  });
});
