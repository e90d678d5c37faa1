import type { CrmLink } from '@alongside/common';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ApiClient } from '../automation/api/api-client.ts';
import { ApiServer } from '../automation/api/api-server.ts';
import { recordIn } from '../automation/world/record-ids.ts';
import { makeSmallWorld, type SmallWorld } from '../automation/world/small-world.ts';
import { Contract } from './contract/contract.ts';
import { readAnswer } from './contract/read-answer.ts';

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

  /** Asks, and says how the answer stands to the contract: `201 as promised`, or its status and what is wrong with it. */
  async function ask(method: string, path: string, body?: unknown, client = admin): Promise<{ verdict: string; id: string }> {
    const response = await client.raw(method, path, body);
    const answer = await readAnswer(response);
    const faults = contract.faults(method, path, answer);
    const verdict = faults.length === 0 ? `${answer.status} as promised` : `${answer.status}: ${faults.join('; ')}`;
    return { verdict, id: (answer.body as { id?: string } | undefined)?.id ?? '' };
  }

  /** The verdicts of several requests, one after the other. */
  async function askAll(...requests: readonly Parameters<typeof ask>[]): Promise<string[]> {
    const verdicts: string[] = [];
    for (const request of requests) verdicts.push((await ask(...request)).verdict);
    return verdicts;
  }

  const promised = (...statuses: readonly number[]) => statuses.map((status) => `${status} as promised`);

  const nouns = {
    accounts: { input: { name: 'Ridge Tooling', domain: 'ridge.example' }, patch: { industry: 'tooling' } },
    campaigns: { input: { name: 'Autumn letter', channel: 'email' }, patch: { status: 'ended' } },
    content: { input: { kind: 'video', title: 'A tour', url: 'https://library.alongside.example/tour' }, patch: { title: 'A short tour' } },
    opportunities: { input: { name: 'Ridge, first line' }, patch: { status: 'won' } },
    people: { input: { name: 'Ines Moreau', email: 'ines@ridge.example' }, patch: { title: 'Buyer' } },
    personas: { input: { name: 'Buyer', who: 'Buys.', whyTheyAct: 'Must.', howTheyBuy: 'Slowly.' }, patch: { who: 'Buys tools.' } },
  } as const;

  test.each(Object.entries(nouns))('%s are created, read, listed, changed and deleted as promised', async (noun, { input, patch }) => {
    const { verdict, id } = await ask('POST', `/v1/${noun}`, input);
    const later = await askAll(
      ['GET', `/v1/${noun}/${id}`],
      ['GET', `/v1/${noun}?limit=1`],
      ['PATCH', `/v1/${noun}/${id}`, patch],
      ['DELETE', `/v1/${noun}/${id}`],
      ['GET', `/v1/${noun}/${id}`],
      ['POST', `/v1/${noun}`, { name: 7 }],
    );
    expect([verdict, ...later]).toEqual(promised(201, 200, 200, 200, 204, 404, 400));
  });

  test('pushes are made, read, listed, changed and ended as promised', async () => {
    const push = {
      contentId: world.reference.id,
      startsAt: '2026-01-01T00:00:00Z',
      endsAt: '2099-01-01T00:00:00Z',
      reason: 'New this week',
      ownerName: 'Mia Berg',
    };
    const { verdict, id } = await ask('POST', '/v1/pushes', push);
    const path = `/v1/pushes/${id}`;
    const later = await askAll(['GET', path], ['GET', '/v1/pushes'], ['PATCH', path, { priority: 1 }], ['DELETE', path]);
    expect([verdict, ...later]).toEqual(promised(201, 200, 200, 200, 204));
  });

  test.each([
    ['contact', 1],
    ['account', 1],
    ['opportunity', 1],
  ] as const)('the context of a %s is as promised, and so is its absence', async (kind, number) => {
    const path = (record: CrmLink) => `/v1/records/${record.crm}/${record.instance}/${record.kind}/${record.recordId}/context`;
    const known = path(recordIn('salesforce', kind, number));
    const unknown = path(recordIn('salesforce', kind, 8));
    expect(await askAll(['GET', known], ['GET', unknown])).toEqual(promised(200, 404));
  });

  test('a record is resolved as promised, known or not', async () => {
    const record = { crm: 'generic', instance: 'crm.example', kind: 'open', recordId: 'party/1' };
    const resolve = (email: string) => ['POST', '/v1/records/resolve', { record, hints: { email } }] as const;
    const verdicts = await askAll([...resolve('dana.whitfield@northwind-castings.example')], [...resolve('nobody@nowhere.example')]);
    expect(verdicts).toEqual(promised(200, 200));
  });

  test('touches and feedback are taken, and usage is counted, as promised', async () => {
    const occurredAt = '2026-11-01T09:00:00Z';
    const touches = [
      { source: 'contract', externalId: '1', person: { id: world.dana.id }, type: 'web.visit', occurredAt },
      { source: 'contract', externalId: '2', person: { email: 'nobody@nowhere.example' }, type: 'web.visit', occurredAt },
    ];
    const event = {
      id: '6f1f8a52-0d7e-4f6a-9d0e-3b1f6b0a4c11',
      kind: 'useful',
      contentId: world.payback.id,
      record: recordIn('salesforce', 'contact', 1),
      occurredAt,
    };
    const verdicts = await askAll(
      ['POST', '/v1/touches', { touches }],
      ['POST', '/v1/feedback', { events: [event] }],
      ['GET', `/v1/content/${world.payback.id}/usage`],
    );
    expect(verdicts).toEqual(promised(200, 200, 200));
  });

  test('an import, its report and its rejected rows are as promised', async () => {
    const { verdict, id } = await ask('POST', '/v1/imports?kind=people', 'email,name\nann@ridge.example,Ann\nnobody,Bob\n');
    const later = await askAll(
      ['GET', `/v1/imports/${id}`],
      ['GET', `/v1/imports/${id}/rejected.csv`],
      ['POST', '/v1/imports?kind=cats', 'a\n'],
    );
    expect([verdict, ...later]).toEqual(promised(200, 200, 200, 400));
  });

  test('a session is as promised, and so is the refusal of every wrong caller', async () => {
    const rep = await server.client('rep');
    const stranger = new ApiClient(server.url, 'alg_nobody');
    const verdicts = await askAll(
      ['GET', '/v1/session'],
      ['GET', '/v1/session', undefined, rep],
      ['POST', '/v1/personas', nouns.personas.input, rep],
      ['GET', '/v1/session', undefined, stranger],
    );
    expect(verdicts).toEqual(promised(200, 200, 403, 401));
  });

  test('an answer that breaks the contract is noticed', () => {
    const broken = { workspace: { id: 'wsp_1', slug: 'x', name: 'X' }, role: 'emperor' };
    expect(contract.faults('GET', '/v1/session', { status: 200, type: 'application/json', body: broken })).toHaveLength(1);
  });
});
