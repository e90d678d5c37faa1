import type { IdentityCasePage } from '@alongside/common';
import { beforeAll, describe, expect, test } from 'vitest';
import { openTestServer, type TestServer } from '../testing/open-test-server.ts';

let api: TestServer;
let count = 0;
const make = async (path: string, body: object) => ((await api.ask('marketer', 'POST', path, body)).body as { id: string }).id;
const cases = async () => ((await api.ask('marketer', 'GET', '/v1/identity-cases')).body as { items: { id: string }[] }).items;
const decide = (id: string, body: object) => api.ask('marketer', 'POST', `/v1/identity-cases/${id}/decision`, body);

/** Two who share an address, and a last name no more. */
async function doubt() {
  count += 1;
  const email = `eva${count}@acme.test`;
  const one = await make('/v1/people', { name: `Eva Berg`, email, source: 'crm', externalId: `c${count}`, phone: '030 1' });
  const other = await make('/v1/people', { name: `Eva Klein`, email, source: 'marketo', externalId: `m${count}`, phone: '0301' });
  return { one, other, email, id: (await cases()).at(-1)?.id ?? '' };
}

beforeAll(async () => {
  api = await openTestServer();
  return async () => api[Symbol.asyncDispose]();
});

describe('identity cases', () => {
  describe('answers', () => {
    test('both sides, with what speaks for their being one and what against', async () => {
      const { one, other, email } = await doubt();
      expect((await cases()).at(-1)).toMatchObject({
        noun: 'person',
        reason: 'same_email',
        sides: [
          { id: one, name: 'Eva Berg', address: email, names: [{ source: 'crm' }] },
          { id: other, name: 'Eva Klein', address: email },
        ],
        for: ['same_address', 'similar_name', 'same_phone'],
        against: [],
      });
    });

    test('a merge, with the one that was chosen', async () => {
      const { one, other, id } = await doubt();
      expect(await decide(id, { decision: 'merge', survivorId: other })).toMatchObject({
        status: 200,
        body: { id, status: 'merged', mergeId: expect.stringMatching(/^mrg_/) },
      });
      expect(await api.ask('rep', 'GET', `/v1/people/${one}`)).toMatchObject({ body: { id: other } });
      expect((await cases()).map((open) => open.id)).not.toContain(id);
      expect(await decide(id, { decision: 'merge' })).toMatchObject({ status: 409 });
    });

    test('that they are kept apart, and never asks again', async () => {
      const { one, other, email, id } = await doubt();
      expect(await decide(id, { decision: 'keep_apart' })).toMatchObject({ status: 200, body: { id, status: 'kept_apart' } });
      await make('/v1/people', { name: 'Eva Klein', email, source: 'crm', externalId: `c${count}` });
      expect((await cases()).map((open) => open.id)).not.toContain(id);
      const ids = [one, other].map(async (personId) => ((await api.ask('rep', 'GET', `/v1/people/${personId}`)).body as { id: string }).id);
      expect(await Promise.all(ids)).toEqual([one, other]);
    });

    test('those that are kept apart, with who said so, and asks again about one of them', async () => {
      const { id } = await doubt();
      await decide(id, { decision: 'keep_apart' });
      const apart = async () =>
        ((await api.ask('marketer', 'GET', '/v1/identity-cases?status=kept_apart')).body as { items: object[] }).items;
      expect((await apart())[0]).toMatchObject({ id, status: 'kept_apart', decidedBy: expect.any(String), decidedAt: expect.any(String) });
      expect(await api.ask('marketer', 'POST', `/v1/identity-cases/${id}/reopen`)).toMatchObject({
        status: 200,
        body: { id, status: 'open' },
      });
      expect((await cases()).at(-1)).toMatchObject({ id, status: 'open' });
      expect(await apart()).not.toContainEqual(expect.objectContaining({ id }));
      expect(await api.ask('marketer', 'POST', `/v1/identity-cases/${id}/reopen`)).toMatchObject({ status: 409 });
    });

    test('asks again about two that were merged, once the merge is undone', async () => {
      const { id } = await doubt();
      const { mergeId } = (await decide(id, { decision: 'merge' })).body as { mergeId: string };
      expect(await api.ask('marketer', 'POST', `/v1/identity-cases/${id}/reopen`)).toMatchObject({ status: 409 });
      await api.ask('marketer', 'POST', `/v1/merges/${mergeId}/undo`);
      expect(await api.ask('marketer', 'POST', `/v1/identity-cases/${id}/reopen`)).toMatchObject({ status: 200 });
      expect((await cases()).at(-1)).toMatchObject({ id, status: 'open', sides: [{}, {}] });
    });

    test('two companies with one domain', async () => {
      const [one, other] = [
        await make('/v1/accounts', { name: 'Acme Retail', domain: 'both.test', source: 'crm', externalId: '1' }),
        await make('/v1/accounts', { name: 'Acme Bank', domain: 'both.test', source: 'crm', externalId: '2' }),
      ];
      expect((await cases()).at(-1)).toMatchObject({
        noun: 'account',
        reason: 'same_domain',
        sides: [{ id: one }, { id: other }],
        for: ['same_address'],
        against: ['different_name', 'two_ids_in_one_system'],
      });
    });

    test('how many there are, on each page of them', async () => {
      await doubt();
      await doubt();
      const page = async (query: string) =>
        (await api.ask('marketer', 'GET', `/v1/identity-cases?noun=person&${query}`)).body as IdentityCasePage;
      const { items, total } = await page('limit=200');
      const first = await page('limit=1');
      const second = await page(`limit=1&cursor=${first.nextCursor}`);
      expect([total, first.total, second.total, second.items.length]).toEqual([items.length, items.length, items.length, 1]);
      await decide(items[0]?.id ?? '', { decision: 'keep_apart' });
      expect((await page('limit=1')).total).toBe(items.length - 1);
    });
  });

  describe('refuses bad input', () => {
    test.each([
      ['no decision', {}, 400],
      ['another decision', { decision: 'perhaps' }, 400],
      ['a survivor that is none of the two', { decision: 'merge', survivorId: 'per_1' }, 400],
    ])('%s', async (_, body, status) => expect(await decide((await doubt()).id, body)).toMatchObject({ status }));

    test('a case that is none', async () => {
      expect(await decide('idc_1', { decision: 'merge' })).toMatchObject({ status: 404 });
      expect(await api.ask('admin', 'POST', '/v1/identity-cases/idc_1/reopen')).toMatchObject({ status: 404 });
      expect(await api.ask('admin', 'GET', '/v1/identity-cases?noun=deal')).toMatchObject({ status: 400 });
    });
  });

  describe('refuses the wrong caller', () => {
    test.each([
      [undefined, 401],
      ['rep', 403],
    ] as const)('%s: %i', async (role, status) => {
      expect(await api.ask(role, 'GET', '/v1/identity-cases')).toMatchObject({ status });
      expect(await api.ask(role, 'POST', '/v1/identity-cases/idc_1/decision', { decision: 'merge' })).toMatchObject({ status });
      expect(await api.ask(role, 'POST', '/v1/identity-cases/idc_1/reopen')).toMatchObject({ status });
    });
  });
});
