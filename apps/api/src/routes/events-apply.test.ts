import { describe, expect, test } from 'vitest';
import { openTestServer } from '../testing/open-test-server.ts';

const at = (minute: number) => `2026-11-20T10:${String(minute).padStart(2, '0')}:00Z`;
const person = (externalId: string, minute: number, fields: object, more: object = {}) => ({
  type: 'person.upsert',
  source: 'hubspot',
  externalId,
  at: at(minute),
  person: fields,
  ...more,
});

async function world() {
  const api = await openTestServer();
  return Object.assign(api, {
    tell: async (...events: unknown[]) => (await api.ask('marketer', 'POST', '/v1/events', { events })).body,
    people: async () => ((await api.ask('admin', 'GET', '/v1/people')).body as { items: Record<string, unknown>[] }).items,
  });
}

describe('POST /v1/events', () => {
  test('lets the later word on a field hold, in whatever order they come', async () => {
    await using api = await world();
    expect(await api.tell(person('1', 2, { name: 'Ana Ruiz', title: 'CFO' }))).toMatchObject({ created: 1 });
    expect(await api.tell(person('1', 1, { name: 'Ana', phone: '+1 555', title: 'Head of finance' }))).toMatchObject({ updated: 1 });
    expect(await api.tell(person('1', 3, { title: null }))).toMatchObject({ updated: 1 });
    expect(await api.tell(person('1', 1, { title: 'Head of finance' }))).toMatchObject({ duplicate: 1 });
    const [ana] = await api.people();
    expect(ana).toMatchObject({ name: 'Ana Ruiz', phone: '+1 555' });
    expect(ana).not.toHaveProperty('title');
  });

  test('refuses only what makes no sense', async () => {
    await using api = await world();
    expect(await api.tell(7, person('1', 1, { name: 'Ana' }), { type: 'person.upsert' })).toMatchObject({
      created: 1,
      rejected: 2,
      results: [{ status: 'rejected', code: 'invalid_request' }, { status: 'created' }, { status: 'rejected' }],
    });
  });

  test('is not for reps', async () => {
    await using api = await world();
    expect(await api.ask('rep', 'POST', '/v1/events', { events: [person('1', 1, {})] })).toMatchObject({ status: 403 });
  });
});
