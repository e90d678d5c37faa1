import { describe, expect, test } from 'vitest';
import { openTestServer } from '../testing/open-test-server.ts';

const record = { crm: 'demo', instance: 'demo', kind: 'contact', recordId: '003A' };
const path = '/v1/records/demo/demo/contact/003A/context';

async function world() {
  const api = await openTestServer();
  await api.ask('admin', 'POST', '/v1/people', { name: 'Ana', links: [record] });
  const { body } = await api.ask('admin', 'POST', '/v1/content', { kind: 'article', title: 'How to', url: 'https://acme.test/how' });
  const { id } = body as { id: string };
  const act = (kind: string, more: object = {}) => ({
    id: crypto.randomUUID(),
    kind,
    contentId: id,
    record,
    occurredAt: '2026-11-20T10:00:00Z',
    ...more,
  });
  return Object.assign(api, { id, act, post: (...events: unknown[]) => api.ask('rep', 'POST', '/v1/feedback', { events }) });
}

describe('recordFeedback', () => {
  test('counts each act once, however often it is sent', async () => {
    await using api = await world();
    const copied = api.act('copied');
    expect((await api.post(copied, api.act('useful'), api.act('shown'), copied)).body).toMatchObject({ created: 3, duplicate: 1 });
    expect((await api.post(copied)).body).toMatchObject({ created: 0, duplicate: 1 });
    expect((await api.ask('rep', 'GET', `/v1/content/${api.id}/usage`)).body).toEqual({
      contentId: api.id,
      shown: 1,
      copied: 1,
      opened: 0,
      useful: 1,
      notUseful: 0,
      lastUsedAt: '2026-11-20T10:00:00.000Z',
    });
  });

  test('takes what is not useful off this record, until it is useful after all', async () => {
    await using api = await world();
    const titles = async () =>
      ((await api.ask('rep', 'GET', path)).body as { recommendations: { title: string }[] }).recommendations.map(({ title }) => title);
    expect(await titles()).toEqual(['How to']);
    await api.post(api.act('not_useful'));
    expect(await titles()).toEqual([]);
    await api.post(api.act('useful'));
    expect(await titles()).toEqual(['How to']);
  });

  test('takes what was done with an item that became another one meanwhile as done with that one', async () => {
    await using api = await world();
    const item = (externalId: string, url: string) => ({
      type: 'content.upsert',
      source: 's',
      externalId,
      content: { kind: 'article', title: 'How', url },
    });
    const said = [
      item('new', 'https://acme.test/guide'),
      item('old', 'https://acme.test/how'),
      { type: 'content.merge', source: 's', externalId: 'new', merged: ['old'] },
    ];
    const { body } = await api.ask('admin', 'POST', '/v1/events', {
      events: said.map((event, at) => ({ ...event, at: `2026-11-20T0${at}:00:00Z` })),
    });
    const survivorId = (body as { results: { id: string }[] }).results[0]?.id;
    expect(survivorId).not.toBe(api.id);
    expect((await api.post(api.act('copied'), api.act('not_useful'))).body).toMatchObject({ created: 2, rejected: 0 });
    expect((await api.ask('rep', 'GET', `/v1/content/${survivorId}/usage`)).body).toMatchObject({ copied: 1, notUseful: 1 });
    expect((await api.ask('rep', 'GET', path)).body).toMatchObject({ recommendations: [] });
  });

  test('refuses only the acts that make no sense', async () => {
    await using api = await world();
    const { body } = await api.post(api.act('opened'), api.act('opened', { contentId: 'cnt_0' }), api.act('danced'));
    expect(body).toMatchObject({ created: 1, rejected: 2, results: [{}, { code: 'not_found' }, { code: 'invalid_request' }] });
  });

  test('refuses a caller without a key', async () => {
    await using api = await world();
    expect((await api.ask(undefined, 'POST', '/v1/feedback', { events: [api.act('shown')] })).status).toBe(401);
  });
});
