import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ApiClient } from '../automation/api/api-client.ts';
import { ApiServer } from '../automation/api/api-server.ts';
import { recordIn } from '../automation/world/record-ids.ts';
import { makeSmallWorld, type SmallWorld } from '../automation/world/small-world.ts';
import { Contract } from './contract/contract.ts';

describe('a running server and its published contract', () => {
  let server: ApiServer;
  let admin: ApiClient;
  let contract: Contract;
  let world: SmallWorld;
  beforeAll(async () => {
    server = await ApiServer.start('contract');
    admin = await server.client('admin');
    contract = await Contract.of(server.url);
    world = await makeSmallWorld(admin);
  });
  afterAll(() => server.stop());

  /** Asks, and fails unless the answer is of this status and as promised. */
  async function ask(status: number, method: string, path: string, body?: unknown, client = admin): Promise<{ id: string }> {
    const response = await client.raw(method, path, body);
    const text = await response.text();
    const answer: unknown = text === '' ? undefined : JSON.parse(text);
    const type = (response.headers.get('content-type') ?? '').replace(/;.*$/, '');
    expect(
      { status: response.status, faults: contract.faults(method, path, response.status, type, answer) },
      `${method} ${path}: ${text}`,
    ).toEqual({
      status,
      faults: [],
    });
    return answer as { id: string };
  }

  const nouns = {
    accounts: { input: { name: 'Ridge Tooling', domain: 'ridge.example' }, patch: { industry: 'tooling' } },
    campaigns: { input: { name: 'Autumn letter', channel: 'email' }, patch: { status: 'ended' } },
    content: { input: { kind: 'video', title: 'A tour', url: 'https://library.alongside.example/tour' }, patch: { title: 'A short tour' } },
    opportunities: { input: { name: 'Ridge, first line' }, patch: { status: 'won' } },
    people: { input: { name: 'Ines Moreau', email: 'ines@ridge.example' }, patch: { title: 'Buyer' } },
    personas: { input: { name: 'Buyer', who: 'Buys.', whyTheyAct: 'Must.', howTheyBuy: 'Slowly.' }, patch: { who: 'Buys tools.' } },
  } as const;

  test.each(Object.entries(nouns))('%s are created, read, listed, changed and deleted as promised', async (noun, { input, patch }) => {
    const { id } = await ask(201, 'POST', `/v1/${noun}`, input);
    await ask(200, 'GET', `/v1/${noun}/${id}`);
    await ask(200, 'GET', `/v1/${noun}?limit=1`);
    await ask(200, 'PATCH', `/v1/${noun}/${id}`, patch);
    await ask(204, 'DELETE', `/v1/${noun}/${id}`);
    await ask(404, 'GET', `/v1/${noun}/${id}`);
    await ask(400, 'POST', `/v1/${noun}`, { name: 7 });
  });

  test('pushes are made, read, listed, changed and ended as promised', async () => {
    const push = {
      contentId: world.reference.id,
      startsAt: '2026-01-01T00:00:00Z',
      endsAt: '2099-01-01T00:00:00Z',
      reason: 'New this week',
      ownerName: 'Mia Berg',
    };
    const { id } = await ask(201, 'POST', '/v1/pushes', push);
    await ask(200, 'GET', `/v1/pushes/${id}`);
    await ask(200, 'GET', '/v1/pushes');
    await ask(200, 'PATCH', `/v1/pushes/${id}`, { priority: 1 });
    await ask(204, 'DELETE', `/v1/pushes/${id}`);
  });

  test.each([
    ['contact', 1],
    ['account', 1],
    ['opportunity', 1],
  ] as const)('the context of a %s is as promised, and so is its absence', async (kind, number) => {
    const path = (record: { crm: string; instance: string; kind: string; recordId: string }) =>
      `/v1/records/${record.crm}/${record.instance}/${record.kind}/${record.recordId}/context`;
    await ask(200, 'GET', path(recordIn('salesforce', kind, number)));
    await ask(404, 'GET', path(recordIn('salesforce', kind, 8)));
  });

  test('a record is resolved as promised, known or not', async () => {
    const record = { crm: 'generic', instance: 'crm.example', kind: 'open', recordId: 'party/1' };
    await ask(200, 'POST', '/v1/records/resolve', { record, hints: { email: 'dana.whitfield@northwind-castings.example' } });
    await ask(200, 'POST', '/v1/records/resolve', { record, hints: { email: 'nobody@nowhere.example' } });
  });

  test('touches and feedback are taken, and usage is counted, as promised', async () => {
    const occurredAt = '2026-11-01T09:00:00Z';
    const touches = [
      { source: 'contract', externalId: '1', person: { id: world.dana.id }, type: 'web.visit', occurredAt },
      { source: 'contract', externalId: '2', person: { email: 'nobody@nowhere.example' }, type: 'web.visit', occurredAt },
    ];
    await ask(200, 'POST', '/v1/touches', { touches });
    const event = {
      id: '6f1f8a52-0d7e-4f6a-9d0e-3b1f6b0a4c11',
      kind: 'useful',
      contentId: world.payback.id,
      record: recordIn('salesforce', 'contact', 1),
      occurredAt,
    };
    await ask(200, 'POST', '/v1/feedback', { events: [event] });
    await ask(200, 'GET', `/v1/content/${world.payback.id}/usage`);
  });

  test('a session is as promised, and so is the refusal of every wrong caller', async () => {
    await ask(200, 'GET', '/v1/session');
    await ask(403, 'POST', '/v1/personas', nouns.personas.input, await server.client('rep'));
    const stranger = await fetch(`${server.url}/v1/session`);
    expect(contract.faults('GET', '/v1/session', stranger.status, 'application/problem+json', await stranger.json())).toEqual([]);
    expect(stranger.status).toBe(401);
  });

  test('no operation of the contract was left out above', () => {
    expect(contract.operations.filter((operation) => !contract.succeeded.has(operation))).toEqual([]);
  });

  test('an answer that breaks the contract is noticed', () => {
    const broken = { workspace: { id: 'wsp_1', slug: 'x', name: 'X' }, role: 'emperor' };
    expect(contract.faults('GET', '/v1/session', 200, 'application/json', broken)).toHaveLength(1);
  });
});
