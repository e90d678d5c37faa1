import { beforeAll, describe, expect, test } from 'vitest';
import { openTestServer, type TestServer } from '../testing/open-test-server.ts';

let api: TestServer;
const link = (recordId: string) => ({ crm: 'demo', instance: 'demo', kind: 'contact', recordId });
const make = async (path: string, body: object) => ((await api.ask('marketer', 'POST', path, body)).body as { id: string }).id;
const merge = (survivorId: string, mergedId: string, noun = 'person') =>
  api.ask('marketer', 'POST', '/v1/merges', { noun, survivorId, mergedId });

beforeAll(async () => {
  api = await openTestServer();
  return async () => api[Symbol.asyncDispose]();
});

describe('merges', () => {
  describe('answers', () => {
    test('201 with the merge: the merged id stands for the survivor wherever ids are taken, and its record for the survivor', async () => {
      const [one, other] = [
        await make('/v1/people', { name: 'Ana Ruiz', email: 'ana@a.test', links: [link('m1')] }),
        await make('/v1/people', { name: 'A. R.', email: 'ar@b.test', title: 'CFO', links: [link('m2')] }),
      ];
      const made = await merge(one, other);
      expect(made).toMatchObject({
        status: 201,
        body: {
          survivorId: one,
          survivorName: 'Ana Ruiz',
          survivorAddress: 'ana@a.test',
          mergedId: other,
          mergedName: 'A. R.',
          mergedAddress: 'ar@b.test',
          rule: 'by_hand',
          mergedBy: expect.any(String),
        },
      });
      expect(await api.ask('rep', 'GET', `/v1/people/${other}`)).toMatchObject({ status: 200, body: { id: one, title: 'CFO' } });
      expect(await api.ask('rep', 'GET', '/v1/records/demo/demo/contact/m2/context')).toMatchObject({
        body: { person: { id: one }, matchedBy: 'crm_link', matchedThrough: 'merged' },
      });
      expect((await api.ask('rep', 'GET', '/v1/records/demo/demo/contact/m1/context')).body).not.toHaveProperty('matchedThrough');
      const page = { record: link('m9'), hints: { email: 'ar@b.test' } };
      expect(await api.ask('rep', 'POST', '/v1/records/resolve', page)).toMatchObject({
        body: { context: { person: { id: one }, matchedBy: 'email' } },
      });
      const former = { record: link('m9'), hints: { email: 'ana@a.test' } };
      expect(await api.ask('rep', 'POST', '/v1/records/resolve', former)).toMatchObject({ body: { context: { matchedThrough: 'alias' } } });
      const touch = { source: 's', externalId: 'm1', person: { id: other }, type: 'email.click', occurredAt: '2026-11-20T10:00:00Z' };
      expect(await api.ask('marketer', 'POST', '/v1/touches', { touches: [touch] })).toMatchObject({ body: { created: 1 } });
      expect(await api.ask('marketer', 'PATCH', `/v1/people/${other}`, { phone: '1' })).toMatchObject({ body: { id: one, phone: '1' } });
      expect(await api.ask('admin', 'DELETE', `/v1/people/${other}`)).toMatchObject({ status: 409 });
    });

    test('200 for an undo: both are there again, what was said since stays with the survivor, and no rule joins them again', async () => {
      const said = { source: 'crm', externalId: 'u1', name: 'Bo Lind', email: 'bo@a.test' };
      const [one, other] = [
        await make('/v1/people', said),
        await make('/v1/people', { name: 'Bo Lind', email: 'bo@b.test', title: 'CTO' }),
      ];
      const { id } = (await merge(one, other)).body as { id: string };
      await api.ask('marketer', 'PATCH', `/v1/people/${one}`, { country: 'SE' });
      expect(await api.ask('marketer', 'POST', `/v1/merges/${id}/undo`)).toMatchObject({
        status: 200,
        body: { id, undoneBy: expect.any(String), undoneAt: expect.anything() },
      });
      const read = async (personId: string) => (await api.ask('rep', 'GET', `/v1/people/${personId}`)).body;
      expect(await read(one)).toMatchObject({ id: one, email: 'bo@a.test', country: 'SE' });
      expect(await read(one)).not.toHaveProperty('title');
      expect(await read(other)).toMatchObject({ id: other, email: 'bo@b.test', title: 'CTO' });
      await make('/v1/people', { ...said, email: 'bo@b.test' });
      expect(await read(other)).toMatchObject({ id: other });
      expect(await api.ask('marketer', 'POST', `/v1/merges/${id}/undo`)).toMatchObject({ status: 404 });
      expect(await api.ask('marketer', 'GET', `/v1/merges?survivorId=${one}`)).toMatchObject({ body: { items: [{ id }] } });
    });

    test('what belongs to the survivor where a list or a history is asked for by the merged id', async () => {
      const named = (externalId: string) => ({ source: 'lists', externalId });
      const [company, formerCompany] = [await make('/v1/accounts', { name: 'Initech' }), await make('/v1/accounts', { name: 'Initech 2' })];
      const [deal, formerDeal] = [
        await make('/v1/opportunities', { ...named('d1'), name: 'Renewal', accountId: formerCompany, stage: 'Won' }),
        await make('/v1/opportunities', { ...named('d2'), name: 'Renewal 2', stage: 'Lost' }),
      ];
      const personId = await make('/v1/people', { name: 'Fay', email: 'fay@initech.test', accountId: formerCompany });
      const item = { kind: 'case_study', title: 'Guide', summary: 'A guide', language: 'en' };
      const [content, formerContent] = [
        await make('/v1/content', { ...item, ...named('i1'), url: 'https://a.test/1' }),
        await make('/v1/content', { ...item, ...named('i2'), url: 'https://a.test/2' }),
      ];
      await merge(company, formerCompany, 'account');
      const at = '2026-11-20T10:00:00Z';
      const events = [
        { type: 'opportunity.merge', ...named('d1'), merged: ['d2'], at },
        { type: 'content.merge', ...named('i1'), merged: ['i2'], at },
      ];
      expect(await api.ask('marketer', 'POST', '/v1/events', { events })).toMatchObject({ body: { updated: 2 } });
      const itemsOf = async (path: string) => ((await api.ask('admin', 'GET', path)).body as { items: { id: string }[] }).items;
      expect(await itemsOf(`/v1/people?accountId=${formerCompany}`)).toMatchObject([{ id: personId }]);
      expect(await itemsOf(`/v1/opportunities?accountId=${formerCompany}`)).toMatchObject([{ id: deal }]);
      expect(await itemsOf(`/v1/opportunities/${formerDeal}/stages`)).toEqual(await itemsOf(`/v1/opportunities/${deal}/stages`));
      expect(await itemsOf(`/v1/opportunities/${formerDeal}/stages`)).not.toEqual([]);
      expect(await api.ask('admin', 'GET', `/v1/content/${formerContent}/usage`)).toMatchObject({ body: { contentId: content } });
    });

    test('with an erasure that leaves nothing of what was merged', async () => {
      const [one, other] = [
        await make('/v1/people', { name: 'Cleo Marchetti', email: 'cleo@a.test' }),
        await make('/v1/people', { name: 'Cleopatra Marchetti-Ohm', email: 'cleo.ohm@b.test', phone: '+49 30 1234567' }),
      ];
      await merge(one, other);
      const erased = await api.ask('admin', 'POST', `/v1/people/${other}/erasure`, { confirmPersonId: other });
      expect(erased).toMatchObject({ body: { status: 'done' } });
      expect(await api.ask('rep', 'GET', `/v1/people/${one}`)).toMatchObject({ status: 404 });
      expect(JSON.stringify((await api.ask('admin', 'GET', '/v1/merges')).body)).not.toMatch(/Marchetti|cleo/);
      const again = await api.ask('marketer', 'POST', '/v1/people', { name: 'Cleopatra', email: 'cleo.ohm@b.test' });
      expect(again).toMatchObject({ status: 409 });
    });

    test('what became of companies and those who work there', async () => {
      const [one, other] = [
        await make('/v1/accounts', { name: 'Acme', domain: 'acme.test' }),
        await make('/v1/accounts', { name: 'Acme 2', domain: 'acme2.test' }),
      ];
      const personId = await make('/v1/people', { name: 'Dora', email: 'dora@acme2.test', accountId: other });
      await merge(one, other, 'account');
      expect(await api.ask('rep', 'GET', `/v1/people/${personId}`)).toMatchObject({ body: { accountId: one } });
      expect(await make('/v1/accounts', { name: 'Acme', domain: 'www.acme2.test' })).toBe(one);
      expect(await make('/v1/accounts', { name: 'Acme', domain: 'acme.test' })).toBe(one);
      expect(await make('/v1/people', { name: 'Ed', email: 'ed@acme2.test', accountId: other })).toMatch(/^per_/);
    });
  });

  describe('refuses bad input', () => {
    test.each([
      ['one with itself', { noun: 'person', survivorId: 'per_1', mergedId: 'per_1' }, 400],
      ['another kind of thing', { noun: 'deal', survivorId: 'per_1', mergedId: 'per_2' }, 400],
      ['somebody who is not there', { noun: 'person', survivorId: 'per_1', mergedId: 'per_2' }, 404],
      ['a company as a person', { noun: 'person', survivorId: 'acc_1', mergedId: 'acc_2' }, 404],
    ])('%s', async (_, body, status) => expect(await api.ask('admin', 'POST', '/v1/merges', body)).toMatchObject({ status }));

    test('a merge that is none', async () => {
      expect(await api.ask('admin', 'POST', '/v1/merges/mrg_1/undo')).toMatchObject({ status: 404 });
      expect(await api.ask('admin', 'GET', '/v1/merges?cursor=x')).toMatchObject({ status: 400 });
    });
  });

  describe('refuses the wrong caller', () => {
    test.each([
      [undefined, 401],
      ['rep', 403],
    ] as const)('%s: %i', async (role, status) => {
      const body = { noun: 'person', survivorId: 'per_1', mergedId: 'per_2' };
      expect(await api.ask(role, 'POST', '/v1/merges', body)).toMatchObject({ status });
      expect(await api.ask(role, 'GET', '/v1/merges')).toMatchObject({ status });
      expect(await api.ask(role, 'POST', '/v1/merges/mrg_1/undo')).toMatchObject({ status });
    });
  });
});
