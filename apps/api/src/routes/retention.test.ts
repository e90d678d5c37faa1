import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestServer, type TestServer } from '../testing/open-test-server.ts';

let api: TestServer;
beforeAll(async () => {
  api = await openTestServer();
});
afterAll(() => api[Symbol.asyncDispose]());

const kinds = ['touches', 'feedback', 'audit', 'inactive_people', 'sessions'];

describe('answers', () => {
  test('what is kept for ever until somebody says otherwise: all but ended sign-ins', async () => {
    const { body } = await api.ask('admin', 'GET', '/v1/retention');
    expect(body).toEqual({ rules: kinds.map((kind) => ({ kind, ...(kind === 'sessions' && { days: 90 }) })) });
  });

  test('the new rules, and notes the change', async () => {
    const { body } = await api.ask('admin', 'PUT', '/v1/retention', { rules: [{ kind: 'touches', days: 400 }, { kind: 'audit' }] });
    expect(body).toEqual({ rules: kinds.map((kind) => ({ kind, ...(kind === 'touches' && { days: 400 }) })) });
    const { body: log } = await api.ask('admin', 'GET', '/v1/audit?action=retention.changed');
    expect(log).toMatchObject({ items: [{ before: { touches: null, sessions: 90 }, after: { touches: 400, sessions: null } }] });
  });
});

describe('refuses bad input', () => {
  test.each([
    [[{ kind: 'touches', days: 0 }]],
    [[{ kind: 'dreams', days: 1 }]],
    [
      [
        { kind: 'touches', days: 1 },
        { kind: 'touches', days: 2 },
      ],
    ],
  ])('%j', async (rules) => {
    expect(await api.ask('admin', 'PUT', '/v1/retention', { rules })).toMatchObject({ status: 400, body: { code: 'invalid_request' } });
  });
});

describe('refuses the wrong caller', () => {
  test.each([
    [undefined, 401],
    ['rep', 403],
    ['marketer', 403],
  ] as const)('%s', async (role, status) => {
    expect((await api.ask(role, 'GET', '/v1/retention')).status).toBe(status);
    expect((await api.ask(role, 'PUT', '/v1/retention', { rules: [] })).status).toBe(status);
  });
});
