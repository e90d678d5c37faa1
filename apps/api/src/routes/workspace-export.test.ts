import { readdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { controlTables } from '../services/workspaces/archive/control-tables.ts';
import { leftOut } from '../services/workspaces/archive/left-out.ts';
import { workspaceTables } from '../services/workspaces/archive/workspace-tables.ts';
import type { TestMember } from '../testing/make-member.ts';
import { openTestServer, type TestServer } from '../testing/open-test-server.ts';

const link = (recordId: string) => ({ crm: 'demo', instance: 'demo', kind: 'contact', recordId });

interface World {
  readonly api: TestServer;
  readonly admin: TestMember;
  readonly personId: string;
}

/** A workspace with something of every kind, and another one whose rows must not appear. */
async function world(): Promise<World> {
  const api = await openTestServer();
  const admin = await api.member({ roles: ['admin'], email: 'ada@acme.example', name: 'Ada Admin' });
  const made = async (path: string, body: object) => ((await admin.ask('POST', path, body)).body as { id: string }).id;
  await made('/v1/teams', { name: 'North', memberIds: [admin.id] });
  await made('/v1/invitations', { email: 'guest@acme.example', roles: ['rep'] });
  await api.key('rep');
  await made('/v1/crm-sites', { origin: 'https://crm.acme.example', crm: 'generic' });
  const accountId = await made('/v1/accounts', { name: '=cmd|"/c calc"', domain: 'globex.test' });
  const personId = await made('/v1/people', {
    name: 'Ana, "the" Buyer\nof things',
    email: 'ana@globex.test',
    accountId,
    links: [link('1')],
  });
  const contentId = await made('/v1/content', { kind: 'case_study', title: 'Saves', url: 'https://acme.test/a' });
  await made('/v1/opportunities', { name: 'Big one', accountId, amountCents: 5, contacts: [{ personId, role: 'buyer' }] });
  await admin.ask('POST', '/v1/touches', {
    touches: Array.from({ length: 600 }, (_, at) => ({
      source: 'hubspot',
      externalId: `${at}`,
      person: { id: personId },
      type: 'form.submit',
      occurredAt: '2026-11-20T10:00:00Z',
      campaign: { name: 'Autumn' },
    })),
  });
  const act = { record: link('1'), occurredAt: '2026-11-20T10:00:00Z' };
  const id = '00000000-0000-4000-8000-00000000000';
  await admin.ask('POST', '/v1/feedback', { events: [{ ...act, id: `${id}1`, kind: 'not_useful', contentId }] });
  await admin.ask('POST', '/v1/notes', { notes: [{ ...act, id: `${id}2`, text: 'Wants a call.' }] });
  await admin.ask('POST', '/v1/imports?kind=people', 'email,name\nbad,X\ngood@globex.test,Good\n', { 'content-type': 'text/csv' });
  const stranger = await api.member({ slug: 'other', email: 'kanarienvogel@other.example', roles: ['admin'] });
  await stranger.ask('POST', '/v1/people', { name: 'Kanarienvogel' });
  return { api, admin, personId };
}

async function exported({ api, admin }: Pick<World, 'api' | 'admin'>): Promise<Record<string, string>> {
  const headers = { cookie: admin.cookie, origin: api.server.url };
  const response = await fetch(`${api.server.url}/v1/workspace/export`, { method: 'POST', headers });
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/zip']);
  expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="alongside-acme-\d{4}-\d\d-\d\d\.zip"$/);
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes).toString('utf8')]));
}

const lines = (text: string | undefined) =>
  (text ?? '')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('exportWorkspace', () => {
  test('holds every row of every table, once', async () => {
    const all = await world();
    await using api = all.api;
    const files = await exported(all);
    const store = await api.server.context.stores.get(all.admin.workspaceId);
    for (const { file, database, from, where = '?1 IS NOT NULL' } of [...controlTables, ...workspaceTables]) {
      const sql = database === 'control' ? api.server.context.control.native : store.native;
      const count = Number(sql.get(`SELECT count(*) FROM ${from} WHERE ${where}`, all.admin.workspaceId)?.[0]);
      expect([file, lines(files[`${file}.jsonl`]).length]).toEqual([file, count]);
    }
    expect(lines(files['touches.jsonl'])).toHaveLength(600);
  });

  test('says what the API says, and what a spreadsheet does not run', async () => {
    const all = await world();
    await using _ = all.api;
    const files = await exported(all);
    const page = async (path: string) => ((await all.admin.ask('GET', path)).body as { items: object[] }).items;
    const same = (name: string, items: object[]) =>
      expect(lines(files[name]).map(({ externalIds: _ids, ...row }) => row)).toEqual(items.map((item) => expect.objectContaining(item)));
    same('people.jsonl', await page('/v1/people'));
    same('accounts.jsonl', await page('/v1/accounts'));
    same('opportunities.jsonl', await page('/v1/opportunities'));
    // When somebody was last seen moves on while they ask.
    same(
      'members.jsonl',
      (await page('/v1/members')).map((member) => ({ ...member, lastSeenAt: expect.any(String) })),
    );
    same('crm-sites.jsonl', await page('/v1/crm-sites'));
    const people = parse<Record<string, string>>(files['people.csv'] ?? '', { bom: true, columns: true, record_delimiter: '\r\n' });
    expect(people.map(({ id, name }) => [id, name])).toContainEqual([all.personId, 'Ana, "the" Buyer\nof things']);
    const [account] = parse<Record<string, string>>(files['accounts.csv'] ?? '', { bom: true, columns: true, record_delimiter: '\r\n' });
    expect(account?.name).toBe('\'=cmd|"/c calc"');
    expect(Object.keys(files).filter((name) => name.startsWith('imports/'))).toHaveLength(2);
    expect(files['README.txt']).toContain('people.jsonl, people.csv');
  });

  test('holds reports of imports that are larger than the memory of the thread that writes it', async () => {
    const all = await world();
    await using api = all.api;
    const folder = join(api.dataDir, 'imports', all.admin.workspaceId);
    const [report = ''] = readdirSync(folder).filter((name) => name.endsWith('.rejected.csv'));
    truncateSync(join(folder, report), 180_000_000);
    const headers = { cookie: all.admin.cookie, origin: api.server.url };
    const answer = await fetch(`${api.server.url}/v1/workspace/export`, { method: 'POST', headers });
    const sizes = unzipSync(new Uint8Array(await answer.arrayBuffer()), { filter: ({ name }) => name === `imports/${report}` });
    expect(sizes[`imports/${report}`]?.length).toBe(180_000_000);
  });

  test('begins each table with the mark by which a spreadsheet reads names of any script', async () => {
    const all = await world();
    await using _ = all.api;
    await all.admin.ask('POST', '/v1/people', { name: 'Zoë Müller 王小明', email: 'zoe@globex.test' });
    const files = await exported(all);
    const tables = Object.keys(files).filter((name) => /^[\w-]+\.csv$/.test(name));
    expect(tables.filter((name) => !files[name]?.startsWith('\uFEFFid,'))).toEqual([]);
    expect(files['people.csv']).toContain(',Zoë Müller 王小明,');
  });

  test('holds nothing of another workspace, no secret and no hash of one', async () => {
    const all = await world();
    await using api = all.api;
    const text = JSON.stringify(await exported(all)).toLowerCase();
    expect(text).not.toContain('kanarienvogel');
    const sql = api.server.context.control.native;
    const secrets = ['api_keys', 'sessions', 'invitations'].flatMap((table) =>
      sql.all(`SELECT hash FROM ${table}`).map(([hash]) => String(hash)),
    );
    expect(secrets.length).toBeGreaterThan(2);
    expect(secrets.filter((hash) => text.includes(hash.toLowerCase()))).toEqual([]);
  });

  test('shows one moment, whatever is stored meanwhile', async () => {
    const all = await world();
    await using _ = all.api;
    let isWriting = true;
    const writing = (async () => {
      for (let at = 0; isWriting; at += 1) {
        const { body } = await all.admin.ask('POST', '/v1/accounts', { name: `New ${at}`, domain: `new-${at}.test` });
        await all.admin.ask('POST', '/v1/people', { name: `Person ${at}`, accountId: (body as { id: string }).id });
      }
    })();
    const files = await exported(all);
    isWriting = false;
    await writing;
    const accounts = new Set(lines(files['accounts.jsonl']).map(({ id }) => id));
    const rows = lines(files['people.jsonl']).filter(({ accountId }) => accountId !== undefined);
    expect(rows.filter(({ accountId }) => !accounts.has(accountId))).toEqual([]);
    expect(parse(files['people.csv'] ?? '', { bom: true, columns: true, record_delimiter: '\r\n' })).toHaveLength(
      lines(files['people.jsonl']).length,
    );
  });

  test('leaves no table out without a reason', async () => {
    const all = await world();
    await using api = all.api;
    const store = await api.server.context.stores.get(all.admin.workspaceId);
    const tables = (sql: typeof store.native) =>
      sql.all("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").map(([name]) => String(name));
    const read = JSON.stringify([...controlTables, ...workspaceTables]);
    const forgotten = [...tables(api.server.context.control.native), ...tables(store.native)].filter(
      (table) => !Object.hasOwn(leftOut, table) && !new RegExp(`(?:FROM|JOIN|from":") ?${table}\\b`).test(read),
    );
    expect(forgotten).toEqual([]);
  });

  test('is one act in the audit log, and one at a time', async () => {
    const all = await world();
    await using _ = all.api;
    const ask = () => all.admin.ask('POST', '/v1/workspace/export');
    const statuses = (await Promise.all([ask(), ask()])).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([200, 409]));
    const acts = lines((await exported(all))['audit-data.jsonl']).map(({ entry }) => (entry as { action: string }).action);
    expect(acts.filter((action) => action === 'workspace.exported')).toHaveLength(2);
  });

  test('refuses a method that it does not take', async () => {
    await using api = await openTestServer();
    expect(await api.ask('admin', 'GET', '/v1/workspace/export')).toMatchObject({ status: 405 });
  });

  test('refuses everybody but admins', async () => {
    await using api = await openTestServer();
    expect((await api.ask('rep', 'POST', '/v1/workspace/export')).status).toBe(403);
    expect((await api.ask('marketer', 'POST', '/v1/workspace/export')).status).toBe(403);
    expect((await api.ask(undefined, 'POST', '/v1/workspace/export')).status).toBe(401);
  });
});
