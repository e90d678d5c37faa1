import { dayMs } from '@alongside/common';
import { describe, expect, test } from 'vitest';
import { openTestServer } from '../testing/open-test-server.ts';

const touch = (externalId: string, more: object = {}) => ({
  source: 'hubspot',
  externalId,
  person: { email: 'ana@globex.test' },
  type: 'email.click',
  occurredAt: '2026-11-20T10:00:00Z',
  ...more,
});

async function world() {
  const api = await openTestServer();
  const record = { crm: 'demo', instance: 'demo', kind: 'contact', recordId: '003A' };
  const ana = { name: 'Ana', email: 'ana@globex.test', source: 'hubspot', externalId: '51', links: [record] };
  const { body } = await api.ask('admin', 'POST', '/v1/people', ana);
  return Object.assign(api, {
    id: (body as { id: string }).id,
    record,
    post: (...touches: unknown[]) => api.ask('marketer', 'POST', '/v1/touches', { touches }),
  });
}

describe('recordTouches', () => {
  test('stores each touch once, however often it is sent', async () => {
    await using api = await world();
    expect((await api.post(touch('1'), touch('2'), touch('2'))).body).toMatchObject({ created: 2, duplicate: 1 });
    const again = (await api.post(touch('2'), touch('3'))).body as { results: { id: string }[] };
    expect(again).toMatchObject({ created: 1, duplicate: 1, results: [{ status: 'duplicate' }, { status: 'created' }] });
    expect(again.results[0]?.id).toMatch(/^tch_[0-9a-z]+$/);
  });

  test('knows the person by id, address, CRM record or another system', async () => {
    await using api = await world();
    const references = [{ id: api.id }, { email: 'ANA@globex.test' }, { record: api.record }, { source: 'hubspot', externalId: '51' }];
    const { body } = await api.post(...references.map((person, at) => touch(`${at}`, { person })));
    expect(body).toMatchObject({ created: 4, rejected: 0 });
  });

  test('refuses what is said to happen in the future: it would be the newest of all for years', async () => {
    await using api = await world();
    const ahead = (ms: number) => ({ occurredAt: new Date(Date.now() + ms).toISOString() });
    const { body } = await api.post(touch('1', ahead(2 * dayMs)), touch('2', ahead(dayMs / 2)), touch('3'));
    expect(body).toMatchObject({
      created: 2,
      results: [{ status: 'rejected', code: 'invalid_request', message: 'occurredAt: lies in the future' }, {}, {}],
    });
    const told = (externalId: string, ms: number) => ({ type: 'touch.record', touch: touch(externalId, ahead(ms)) });
    const unknown = { ...told('5', 2 * dayMs).touch, person: { source: 'hubspot', externalId: 'later' } };
    const events = [told('4', 2 * dayMs), { type: 'touch.record', touch: unknown }, told('6', dayMs / 2)];
    expect((await api.ask('marketer', 'POST', '/v1/events', { events })).body).toMatchObject({ created: 1, rejected: 2 });
  });

  test('makes a campaign that is only named, once', async () => {
    await using api = await world();
    await api.post(touch('1', { campaign: { name: 'Spring' } }), touch('2', { campaign: { name: 'Spring' } }));
    await api.post(touch('3', { campaign: { name: 'Spring' } }));
    const { body } = await api.ask('rep', 'GET', '/v1/campaigns');
    expect(body).toMatchObject({ items: [{ name: 'Spring', status: 'running' }] });
    expect((body as { items: unknown[] }).items).toHaveLength(1);
  });

  test('takes a touch that shows a machine for one', async () => {
    await using api = await world();
    await api.post(touch('1', { signals: ['vendor_bot_flag'] }), touch('2'));
    const { body } = await api.ask('rep', 'GET', '/v1/records/demo/demo/contact/003A/context');
    expect(body).toMatchObject({ timeline: { total: 2, machineTotal: 1 } });
  });

  test('refuses only the rows that it cannot store, with the reason', async () => {
    await using api = await world();
    const { status, body } = await api.post(
      touch('1'),
      touch('2', { person: { email: 'who@globex.test' } }),
      { source: 'x' },
      7,
      touch('3', { contentId: 'cnt_0' }),
    );
    expect({ status, body }).toMatchObject({
      status: 200,
      body: {
        created: 1,
        rejected: 4,
        results: [
          { index: 0, status: 'created' },
          { index: 1, status: 'rejected', code: 'not_found' },
          { index: 2, status: 'rejected', code: 'invalid_request' },
          { index: 3, status: 'rejected', code: 'invalid_request' },
          { index: 4, status: 'rejected', code: 'not_found', message: 'contentId: there is no cnt_0' },
        ],
      },
    });
  });

  test('refuses an empty batch, and one that is too long', async () => {
    await using api = await world();
    expect((await api.post()).status).toBe(400);
    expect((await api.post(...Array.from({ length: 1_001 }, (_, at) => touch(`${at}`)))).status).toBe(400);
  });

  test('refuses a rep', async () => {
    await using api = await world();
    expect(await api.ask('rep', 'POST', '/v1/touches', { touches: [touch('1')] })).toMatchObject({
      status: 403,
      body: { code: 'forbidden' },
    });
  });
});
