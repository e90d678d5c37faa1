import { dayMs } from '@alongside/common';
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

  test('hides somebody whom every system has deleted, and shows them again when one speaks of them later', async () => {
    await using api = await world();
    const link = { crm: 'demo', instance: 'demo', kind: 'contact', recordId: '003A' };
    await api.tell(person('1', 1, { name: 'Ana', email: 'ana@globex.test' }, { links: [link] }));
    await api.tell({ ...person('9', 2, { email: 'ana@globex.test' }), source: 'marketo' });
    const context = async () => (await api.ask('rep', 'GET', '/v1/records/demo/demo/contact/003A/context')).status;
    const remove = (source: string, externalId: string, minute: number) => ({ type: 'person.delete', source, externalId, at: at(minute) });
    expect(await api.tell(remove('hubspot', '1', 3))).toMatchObject({ duplicate: 1 });
    expect(await context()).toBe(200);
    expect(await api.tell(remove('marketo', '9', 4))).toMatchObject({ updated: 1 });
    expect(await context()).toBe(404);
    expect(await api.people()).toEqual([]);
    expect(await api.tell(person('1', 2, { title: 'CFO' }))).toMatchObject({ updated: 1 });
    expect(await context()).toBe(404);
    expect(await api.tell(person('1', 5, { phone: '1' }))).toMatchObject({ updated: 1 });
    expect(await context()).toBe(200);
    expect(await api.people()).toMatchObject([{ name: 'Ana', title: 'CFO', phone: '1' }]);
    await api.tell(remove('hubspot', '1', 6));
    // A mere sign of life is news then, and none when it is told again.
    expect(await api.tell(person('1', 7, {}))).toMatchObject({ updated: 1 });
    expect(await api.tell(person('1', 7, {}))).toMatchObject({ duplicate: 1 });
    expect(await context()).toBe(200);
  });

  test('keeps an event about somebody unknown until they are known, whoever makes them so', async () => {
    await using api = await world();
    const touch = { source: 'hubspot', externalId: 't1', person: { email: 'ana@globex.test' }, type: 'email.click', occurredAt: at(1) };
    const account = { externalId: 'c1' };
    expect(await api.tell({ type: 'touch.record', touch })).toMatchObject({ held: 1, results: [{ status: 'held' }] });
    await api.tell(person('1', 1, { name: 'Ana' }, { account }), { type: 'person.delete', source: 'marketo', externalId: '9', at: at(9) });
    await api.ask('admin', 'POST', '/v1/people', { name: 'Ana Ruiz', email: 'ana@globex.test', source: 'marketo', externalId: '9' });
    expect(await api.tell({ type: 'touch.record', touch })).toMatchObject({ duplicate: 1 });
    await api.tell({ type: 'account.upsert', source: 'hubspot', externalId: 'c1', at: at(3), account: { name: 'Globex' } });
    expect(await api.people()).toMatchObject([{ name: 'Ana', accountId: expect.stringMatching(/^acc_/) }, { name: 'Ana Ruiz' }]);
  });

  test('makes one of two, with the names of both, whatever is told first', async () => {
    await using api = await world();
    const merge = { type: 'person.merge', source: 'hubspot', externalId: '1', merged: ['2', '3'], at: at(5) };
    expect(await api.tell(merge)).toMatchObject({ held: 1 });
    await api.tell(person('2', 1, { name: 'Ana', title: 'CFO' }), person('1', 2, { name: 'Ana Ruiz' }));
    expect(await api.people()).toMatchObject([{ name: 'Ana Ruiz', title: 'CFO' }]);
    await api.tell(person('3', 3, { phone: '1' }));
    expect(await api.people()).toMatchObject([{ name: 'Ana Ruiz', title: 'CFO', phone: '1' }]);
  });

  test('tells who has a part in a deal, and what a deal’s stages were', async () => {
    await using api = await world();
    const deal = (minute: number, fields: object) => ({
      type: 'opportunity.upsert',
      source: 'crm',
      externalId: 'd1',
      at: at(minute),
      opportunity: fields,
    });
    const role = (minute: number, type: string, more: object = {}) => ({
      type: `opportunity_role.${type}`,
      source: 'crm',
      at: at(minute),
      opportunity: { externalId: 'd1' },
      person: { source: 'hubspot', externalId: '1' },
      ...more,
    });
    expect(await api.tell(role(2, 'upsert', { role: 'Decision maker' }))).toMatchObject({ held: 1 });
    await api.tell(deal(3, { stage: 'Proposal', amountCents: 500 }), deal(1, { name: 'Renewal', stage: 'Discovery' }));
    await api.tell(person('1', 1, { name: 'Ana' }));
    const deals = async () => ((await api.ask('admin', 'GET', '/v1/opportunities')).body as { items: unknown[] }).items;
    expect(await deals()).toMatchObject([{ name: 'Renewal', stage: 'Proposal', contacts: [{ role: 'Decision maker' }] }]);
    const { id } = ((await deals()) as { id: string }[])[0] ?? { id: '' };
    await api.ask('admin', 'PATCH', `/v1/opportunities/${id}`, { amountCents: 700 });
    const { items } = (await api.ask('admin', 'GET', `/v1/opportunities/${id}/stages`)).body as { items: object[] };
    expect(items).toMatchObject([
      { at: '2026-11-20T10:01:00.000Z', stage: 'Discovery' },
      { at: '2026-11-20T10:03:00.000Z', stage: 'Proposal', amountCents: 500 },
      { stage: 'Proposal', amountCents: 700 },
    ]);
    expect(await api.tell(role(1, 'delete'))).toMatchObject({ duplicate: 1 });
    expect(await api.tell(role(3, 'delete'))).toMatchObject({ updated: 1 });
    expect(await deals()).toMatchObject([{ contacts: [] }]);
    // What somebody of ours decides now holds against an older word of the CRM.
    const [ana] = await api.people();
    await api.ask('admin', 'PATCH', `/v1/opportunities/${id}`, { contacts: [{ personId: ana?.id, role: 'Champion' }] });
    await api.tell(role(4, 'delete'), role(5, 'upsert', { role: 'Buyer' }));
    expect(await deals()).toMatchObject([{ contacts: [{ role: 'Champion' }] }]);
    await api.ask('admin', 'PATCH', `/v1/opportunities/${id}`, { contacts: [] });
    await api.tell(role(6, 'upsert', { role: 'Buyer' }));
    expect(await deals()).toMatchObject([{ contacts: [] }]);
  });

  test('records what follows from a campaign’s members once, and takes touches back for good', async () => {
    await using api = await world();
    const link = { crm: 'demo', instance: 'demo', kind: 'contact', recordId: '003A' };
    await api.tell(person('1', 1, { name: 'Ana' }, { links: [link] }));
    const member = (minute: number, more: object) => ({
      type: 'campaign_member.upsert',
      source: 'hubspot',
      externalId: 'm1',
      at: at(minute),
      campaign: { externalId: 'k1' },
      person: { externalId: '1' },
      ...more,
    });
    expect(await api.tell(member(3, { status: 'Sent' }), member(4, { status: 'Attended', hasResponded: true }))).toMatchObject({ held: 2 });
    await api.tell({ type: 'campaign.upsert', source: 'hubspot', externalId: 'k1', at: at(1), campaign: { name: 'Fair' } });
    await api.tell(member(4, { status: 'Attended', hasResponded: true }));
    const total = async () => {
      const { body } = await api.ask('rep', 'GET', '/v1/records/demo/demo/contact/003A/context');
      return (body as { timeline: { total: number } }).timeline.total;
    };
    expect(await total()).toBe(4);
    const gone = { type: 'touch.delete', source: 'hubspot', externalId: 'm1/responded', at: at(9) };
    expect(await api.tell(gone, gone)).toMatchObject({ updated: 2 });
    await api.tell(member(4, { status: 'Attended', hasResponded: true }));
    const touch = {
      source: 'hubspot',
      externalId: 'm1/responded',
      person: { source: 'hubspot', externalId: '1' },
      type: 'campaign.responded',
    };
    const again = await api.ask('marketer', 'POST', '/v1/touches', { touches: [{ ...touch, occurredAt: at(4) }] });
    expect(again.body).toMatchObject({ duplicate: 1 });
    expect(await total()).toBe(3);
  });

  test('keeps those away who were erased, by every name and address they ever had, also where only an event that waits speaks of them', async () => {
    await using api = await world();
    await api.tell(person('1', 1, { name: 'Ana Ruiz', email: 'ana@old.test' }), person('1', 2, { email: 'ana@globex.test' }));
    const role = {
      type: 'opportunity_role.upsert',
      source: 'hubspot',
      at: at(2),
      opportunity: { externalId: 'd9' },
      person: { externalId: '1' },
    };
    const touch = {
      source: 'hubspot',
      externalId: 't',
      person: { externalId: '1', source: 'hubspot' },
      type: 'email.open',
      occurredAt: at(2),
    };
    expect(await api.tell(role)).toMatchObject({ held: 1 });
    const [ana] = await api.people();
    expect((await api.ask('admin', 'POST', `/v1/people/${String(ana?.id)}/erasure`, { confirmPersonId: ana?.id })).status).toBe(200);
    const again = [
      person('1', 5, { name: 'Ana Ruiz' }),
      { ...person('8', 5, { email: 'ana@old.test' }), source: 'marketo' },
      { type: 'touch.record', touch },
      role,
      { type: 'person.merge', source: 'hubspot', externalId: '1', merged: ['77'], at: at(6) },
    ];
    expect(await api.tell(...again)).toMatchObject({ rejected: 5 });
    expect(await api.people()).toEqual([]);
    await api.tell({ type: 'opportunity.upsert', source: 'hubspot', externalId: 'd9', at: at(3), opportunity: { name: 'Renewal' } });
    const { items } = (await api.ask('admin', 'GET', '/v1/opportunities')).body as { items: object[] };
    expect(items).toMatchObject([{ contacts: [] }]);
  });

  test('knows a company by its website, however it is written', async () => {
    await using api = await world();
    const company = (externalId: string, source: string, domain: string) => {
      return { type: 'account.upsert', source, externalId, at: at(1), account: { name: 'Globex', domain } };
    };
    await api.tell(
      company('1', 'salesforce', 'https://www.Globex.example/en/'),
      company('9', 'hubspot', 'globex.example'),
      person('1', 1, { name: 'Ana' }, { account: { domain: 'www.globex.example' } }),
    );
    const { items } = (await api.ask('admin', 'GET', '/v1/accounts')).body as { items: { id: string }[] };
    expect(items).toMatchObject([{ name: 'Globex', domain: 'globex.example' }]);
    expect(await api.people()).toMatchObject([{ accountId: items[0]?.id }]);
    const hints = { domain: 'globex.example' };
    const record = { crm: 'salesforce', instance: 'acme', kind: 'account', recordId: '001Dn00000AbCdEIAV' };
    expect(await api.ask('rep', 'POST', '/v1/records/resolve', { record, hints })).toMatchObject({ body: { status: 'known' } });
  });

  test('refuses only what makes no sense', async () => {
    await using api = await world();
    expect(await api.tell(7, person('1', 1, { name: 'Ana' }), { type: 'person.upsert' })).toMatchObject({
      created: 1,
      rejected: 2,
      results: [{ status: 'rejected', code: 'invalid_request' }, { status: 'created' }, { status: 'rejected' }],
    });
  });

  test('refuses a word from the future, which would hold against all that are said until then', async () => {
    await using api = await world();
    const ahead = (ms: number) => new Date(Date.now() + ms).toISOString();
    const name = { source: 'hubspot', externalId: '1' };
    await api.tell(person('1', 1, { name: 'Ana', title: 'CFO' }));
    const answer = await api.tell(
      { ...person('1', 1, { title: 'Buyer' }), at: ahead(2 * dayMs) },
      { type: 'person.delete', ...name, at: '2099-01-01T00:00:00Z' },
      { ...person('1', 1, { phone: '1' }), at: ahead(dayMs / 2) },
    );
    expect(answer).toMatchObject({
      updated: 1,
      rejected: 2,
      results: [{ status: 'rejected', code: 'invalid_request', message: expect.stringMatching(/^at: /) }, { status: 'rejected' }, {}],
    });
    expect(await api.tell(person('1', 2, { title: 'CEO' }))).toMatchObject({ updated: 1 });
    expect(await api.people()).toMatchObject([{ name: 'Ana', title: 'CEO', phone: '1' }]);
  });

  test('is not for reps', async () => {
    await using api = await world();
    expect(await api.ask('rep', 'POST', '/v1/events', { events: [person('1', 1, {})] })).toMatchObject({ status: 403 });
  });
});
