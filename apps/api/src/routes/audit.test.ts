import { AuditEntry } from '@alongside/common';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestServer, type TestServer } from '../testing/open-test-server.ts';

let api: TestServer;
let nowMs = Date.parse('2026-11-21T12:00:00Z');
const people: string[] = [];

beforeAll(async () => {
  api = await openTestServer({ clock: () => nowMs });
  for (let n = 0; n < 5; n += 1) {
    const { body } = await api.ask('admin', 'POST', '/v1/accounts', { name: `Globex ${n}` });
    people.push((body as { id: string }).id);
    nowMs += 1_000;
    await api.ask('admin', 'DELETE', `/v1/accounts/${people.at(-1)}`);
  }
});
afterAll(() => api[Symbol.asyncDispose]());

const list = async (query = '') =>
  (await api.ask('admin', 'GET', `/v1/audit${query}`)).body as { items: AuditEntry[]; nextCursor?: string };

describe('answers', () => {
  test('both chains merged, the newest first', async () => {
    const { items } = await list('?limit=200');
    expect(new Set(items.map(({ chain }) => chain))).toEqual(new Set(['access', 'data']));
    const times = items.map(({ at }) => at);
    expect(times).toEqual(times.toSorted().reverse());
    expect(items.filter(({ action }) => action === 'account.deleted').map(({ subject }) => subject.id)).toEqual(people.toReversed());
    expect(AuditEntry.safeParse(items[0]).success).toBe(true);
  });

  test('page by page the same as at once, while new entries come', async () => {
    const whole = (await list('?limit=200')).items.map(({ id }) => id);
    const paged: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await list(`?limit=2${cursor ? `&cursor=${cursor}` : ''}`);
      paged.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
      await api.ask('admin', 'GET', '/v1/audit/export?format=ndjson&chain=access').catch(() => undefined);
    } while (cursor);
    expect(paged).toEqual(whole);
  });

  test('what is asked for: chain, action, subject, time', async () => {
    const of = async (query: string) => (await list(`?limit=200&${query}`)).items.map(({ action, subject }) => `${action} ${subject.id}`);
    expect(await of(`chain=data&action=account.deleted&subjectId=${people[1]}`)).toEqual([`account.deleted ${people[1]}`]);
    expect(await of('action=account.deleted&from=2026-11-21T12:00:03Z&to=2026-11-21T12:00:05Z')).toEqual([
      `account.deleted ${people[3]}`,
      `account.deleted ${people[2]}`,
    ]);
    expect(await of('chain=access&action=account.deleted')).toEqual([]);
  });

  test.each(['csv', 'ndjson'])('the log as a file: %s', async (format) => {
    const response = await fetch(`${api.server.url}/v1/audit/export?format=${format}`, {
      headers: { authorization: `Bearer ${await api.key('admin')}` },
    });
    const lines = (await response.text()).trim().split(/\r?\n/);
    expect(lines.length).toBe((await list('?limit=200')).items.length + (format === 'csv' ? 1 : 0));
    expect(lines.at(format === 'csv' ? 1 : 0)).toContain('audit.exported');
  });
});

describe('refuses bad input', () => {
  test.each(['?cursor=nonsense', '?limit=0', '?chain=other', '?from=yesterday', '/export?format=pdf'])('%s', async (query) => {
    expect(await api.ask('admin', 'GET', `/v1/audit${query}`)).toMatchObject({ status: 400, body: { code: 'invalid_request' } });
  });
});

describe('refuses the wrong caller', () => {
  test.each([
    [undefined, 401],
    ['rep', 403],
    ['marketer', 403],
  ] as const)('%s', async (role, status) => {
    for (const path of ['/v1/audit', '/v1/audit/export']) expect((await api.ask(role, 'GET', path)).status).toBe(status);
  });

  test('gives nothing of another workspace', async () => {
    const authorization = `Bearer ${await api.key('admin', 'other')}`;
    const { body } = await api.ask(undefined, 'GET', '/v1/audit?limit=200', undefined, { authorization });
    expect(JSON.stringify(body)).not.toContain(people[0]);
  });
});
