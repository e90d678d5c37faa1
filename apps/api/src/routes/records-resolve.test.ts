import { describe, expect, test } from 'vitest';
import { openTestServer, type TestServer } from '../testing/open-test-server.ts';

const record = (kind: string, recordId = 'unlinked') => ({ crm: 'generic', instance: 'crm.acme.test', kind, recordId });

async function world() {
  const api = await openTestServer();
  await api.ask('admin', 'POST', '/v1/accounts', { name: 'Globex', domain: 'globex.test' });
  await api.ask('admin', 'POST', '/v1/people', { name: 'Ana', email: 'ana@globex.test', links: [record('contact', '1')] });
  return api;
}

const resolve = (api: TestServer, kind: string, hints: object, recordId?: string, chosenId?: string) =>
  api.ask('rep', 'POST', '/v1/records/resolve', { record: record(kind, recordId), hints, chosenId });

describe('resolveRecord', () => {
  test.each([
    ['a record that is linked, whatever its page shows', 'contact', { email: 'else@globex.test' }, '1', 'crm_link'],
    ['a person by the address that the page shows', 'open', { email: 'Ana@Globex.test ' }, undefined, 'email'],
    ['an account by its domain', 'account', { domain: 'www.globex.test' }, undefined, 'domain'],
  ])('knows %s', async (_, kind, hints, recordId, matchedBy) => {
    await using api = await world();
    expect(await resolve(api, kind, hints, recordId)).toMatchObject({ status: 200, body: { status: 'known', context: { matchedBy } } });
  });

  test.each([
    ['somebody else of the same company', 'open', { email: 'ben@globex.test' }, ['crm_link', 'email']],
    ['a company by a domain where anybody has an address', 'account', { domain: 'gmail.com' }, ['crm_link']],
    ['a deal by an address', 'opportunity', { email: 'ana@globex.test' }, ['crm_link']],
  ])('does not know %s', async (_, kind, hints, searched) => {
    await using api = await world();
    expect((await resolve(api, kind, hints)).body).toEqual({ status: 'unknown', searched });
  });

  test('knows a company by its domain in whichever alphabet', async () => {
    await using api = await world();
    await api.ask('admin', 'POST', '/v1/accounts', { name: 'Müller', domain: 'müller.test' });
    for (const domain of ['müller.test', 'www.xn--mller-kva.test', 'MÜLLER.test.']) {
      expect((await resolve(api, 'account', { domain }, 'unlinked')).body, domain).toMatchObject({
        status: 'known',
        context: { matchedBy: 'domain', account: { name: 'Müller' } },
      });
    }
  });

  test('names those that fit when there are several', async () => {
    await using api = await world();
    await api.ask('admin', 'POST', '/v1/accounts', { name: 'Globex Iberia', domain: 'globex-iberia.test' });
    const { body } = await api.ask('rep', 'GET', '/v1/accounts');
    const second = (body as { items: { id: string }[] }).items[1]?.id;
    await api.ask('admin', 'PATCH', `/v1/accounts/${second}`, { domain: 'globex.test' });
    expect((await resolve(api, 'account', { domain: 'globex.test' })).body).toMatchObject({
      status: 'ambiguous',
      candidates: [{ name: 'Globex' }, { name: 'Globex Iberia' }],
    });
    expect((await resolve(api, 'account', { domain: 'globex.test' }, undefined, second)).body).toMatchObject({
      status: 'known',
      chosen: true,
      context: { account: { name: 'Globex Iberia' } },
    });
  });

  test.each([
    ['the address that they have', 'info@globex.test'],
    ['one that they had', 'old@globex.test'],
  ])('tells of people who fit by %s what may be told: no touches of machines, no company that is gone', async (_, email) => {
    await using api = await world();
    const account = (await api.ask('admin', 'POST', '/v1/accounts', { name: 'Initech' })).body as { id: string };
    for (const name of ['Ben', 'Eva']) {
      const input = { name, email: 'old@globex.test', accountId: account.id, source: 'crm', externalId: name };
      const { id } = (await api.ask('admin', 'POST', '/v1/people', input)).body as { id: string };
      await api.ask('admin', 'PATCH', `/v1/people/${id}`, { email: 'info@globex.test' });
      const touches = [1, 2, 3].map((at) => ({
        source: 'crm',
        externalId: `${name} ${at}`,
        person: { source: 'crm', externalId: name },
        type: at === 3 ? 'web.visit' : 'email.click',
        occurredAt: `2026-11-20T10:00:0${at}.000Z`,
        evidence: at === 3 ? {} : { mail: 'm1', link: `${at}`, userAgent: 'curl/8.5.0' },
      }));
      await api.ask('marketer', 'POST', '/v1/touches', { touches });
    }
    await api.ask('admin', 'DELETE', `/v1/accounts/${account.id}`);
    const { body } = await resolve(api, 'open', { email });
    const [ben, eva] = (body as { candidates: object[] }).candidates;
    expect(ben).toMatchObject({ name: 'Ben', touchCount: 1 });
    expect(eva).toMatchObject({ name: 'Eva', touchCount: 1 });
    expect([ben, eva].filter((candidate) => candidate && 'accountName' in candidate)).toEqual([]);
  });

  test('takes a choice among those that fit only', async () => {
    await using api = await world();
    const { body } = await api.ask('admin', 'POST', '/v1/accounts', { name: 'Initech', domain: 'initech.test' });
    const stranger = (body as { id: string }).id;
    const { body: answer } = await resolve(api, 'account', { domain: 'globex.test' }, undefined, stranger);
    expect(answer).toMatchObject({ status: 'known', context: { account: { name: 'Globex' } } });
    expect(answer).not.toHaveProperty('chosen');
  });

  test('learns nothing from a match by hints', async () => {
    await using api = await world();
    await resolve(api, 'open', { email: 'ana@globex.test' });
    expect((await resolve(api, 'open', {})).body).toMatchObject({ status: 'unknown' });
  });

  test('refuses a body without a record', async () => {
    await using api = await world();
    expect((await api.ask('rep', 'POST', '/v1/records/resolve', { hints: {} })).status).toBe(400);
  });

  test('refuses a caller without a key', async () => {
    await using api = await world();
    expect((await api.ask(undefined, 'POST', '/v1/records/resolve', { record: record('open') })).status).toBe(401);
  });
});
