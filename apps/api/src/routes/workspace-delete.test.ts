import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { SqlConnection } from '../db/sql-connection.ts';
import { startServer } from '../server/start-server.ts';
import { createKey } from '../services/keys/create-key.ts';
import type { TestMember } from '../testing/make-member.ts';
import { openTestServer, type TestServer } from '../testing/open-test-server.ts';

const canary = 'kanarienvogel';
let api: TestServer;
afterEach(() => api[Symbol.asyncDispose]());

interface Doomed {
  readonly admin: TestMember;
  readonly both: TestMember;
  readonly id: string;
}

/** A workspace beside `acme`, with the canary in everything that takes text. */
async function doom(): Promise<Doomed> {
  api = await openTestServer();
  const kept = await api.member({ email: 'kept@acme.example', roles: ['admin'] });
  const slug = `doomed-${canary}`;
  const admin = await api.member({ slug, email: `admin@${canary}.example`, name: `Ada ${canary}`, roles: ['admin'] });
  const both = await api.member({ slug, email: 'kept@acme.example' });
  const made = async (path: string, body: object) => {
    const answer = await admin.ask('POST', path, body);
    expect(answer, path).toMatchObject({ status: 201 });
    return (answer.body as { id: string }).id;
  };
  await admin.ask('PATCH', '/v1/workspace', { name: `The ${canary}` });
  const team = await made('/v1/teams', { name: `Team ${canary}`, memberIds: [admin.id] });
  await made('/v1/invitations', { email: `guest@${canary}.example`, roles: ['rep'], teamIds: [team] });
  await made('/v1/people', { name: `Person ${canary}`, email: `person@${canary}.example` });
  await made('/v1/accounts', { name: `Account ${canary}`, domain: `${canary}.example` });
  await made('/v1/crm-sites', { origin: `https://crm.${canary}.example`, crm: 'generic' });
  await createKey(api.server.context, { slug, role: 'rep', name: `Key ${canary}` });
  const headers = { 'content-type': 'text/csv' };
  const csv = `email,name\nnot-${canary},X\nuser@${canary}.example,User ${canary}\n`;
  expect(await admin.ask('POST', '/v1/imports?kind=people', csv, headers)).toMatchObject({ status: 200 });
  await kept.ask('POST', '/v1/people', { name: 'Stays' });
  return { admin, both, id: admin.workspaceId };
}

function filesWith(folder: string, text: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => path.includes(text) || readFileSync(path).toString('latin1').toLowerCase().includes(text));
}

/** More of a person, and of what was done, than fits between us and a client that does not read. */
async function fill(workspaceId: string, subjectId: string): Promise<void> {
  const { writer } = api.server.context;
  const record = { crm: 'demo', instance: 'demo', kind: 'contact' as const, recordId: 'c1' };
  for (let batch = 0; batch < 50; batch += 1) {
    const notes = Array.from({ length: 50 }, () => {
      return { id: randomUUID(), text: randomBytes(3_000).toString('base64'), record, subjectId, occurredAt: '2026-11-22T09:00:00Z' };
    });
    await writer.write(workspaceId, 'notes.record', { notes, sees: 'all' });
  }
}

/** Asks, and reads no more than the head of the answer. */
async function begin(method: string, path: string, cookie: string): Promise<IncomingMessage> {
  const { url } = api.server;
  const asking = request(`${url}${path}`, { method, agent: false, headers: { cookie, origin: url, 'idempotency-key': randomUUID() } });
  const [answer] = (await once(asking.end(), 'response')) as [IncomingMessage];
  return answer.pause();
}

const deletion = { confirmName: `The ${canary}` };

describe('deleteWorkspace', () => {
  test('leaves not one byte of the workspace in the data folder, and one entry that says who did it', async () => {
    const { admin, id } = await doom();
    expect(filesWith(api.dataDir, canary).length).toBeGreaterThan(1);
    expect((await admin.ask('DELETE', '/v1/workspace', deletion)).status).toBe(204);
    expect(filesWith(api.dataDir, canary)).toEqual([]);
    expect(filesWith(api.dataDir, id).map((path) => path.slice(api.dataDir.length + 1))).toEqual(['control.db']);
    const sql = api.server.context.control.native;
    const tables = sql.all("SELECT name FROM sqlite_master WHERE type = 'table'").map(([name]) => String(name));
    const holding = tables.filter((table) => JSON.stringify(sql.all(`SELECT * FROM ${table}`)).includes(id));
    expect(holding).toEqual(['audit_entries']);
    const [body] = sql.get("SELECT body FROM audit_entries WHERE workspace_id = 'installation'") ?? [];
    expect(JSON.parse(String(body))).toMatchObject({
      action: 'workspace.deleted',
      subject: { id },
      actor: { kind: 'member', id: admin.id },
    });
  });

  test('forgets what any table holds of it, also tables that nothing was written to yet', async () => {
    const { admin, id } = await doom();
    const sql = new SqlConnection(join(api.dataDir, 'control.db'));
    const tables = sql.all("SELECT name FROM sqlite_master WHERE type = 'table'").map(([name]) => String(name));
    const columnsOf = (table: string) =>
      sql.all(`SELECT name, type FROM pragma_table_info('${table}')`).map(([name, type]) => [String(name), String(type)]);
    const owned = tables.filter((table) => !/^(audit|members)/.test(table) && columnsOf(table).some(([name]) => name === 'workspace_id'));
    const linked = { access_tokens: 'session_id', oidc_attempts: 'provider_id', team_members: 'team_id' };
    for (const table of [...owned, ...Object.keys(linked)]) {
      const values = columnsOf(table).map(([name, type]) => (name === 'workspace_id' ? id : type === 'TEXT' ? 'mark-of-doom' : 1));
      sql.run(`INSERT INTO ${table} VALUES (${values.map(() => '?').join(', ')})`, ...values);
    }
    sql.close();
    expect(filesWith(api.dataDir, 'mark-of-doom').length).toBeGreaterThan(0);
    await admin.ask('DELETE', '/v1/workspace', deletion);
    const { native } = api.server.context.control;
    expect(owned.length).toBeGreaterThan(6);
    expect(tables.filter((table) => JSON.stringify(native.all(`SELECT * FROM ${table}`)).includes('mark-of-doom'))).toEqual([]);
    expect(filesWith(api.dataDir, 'mark-of-doom')).toEqual([]);
  });

  test('ends every way in at once, and leaves people of other workspaces as they were', async () => {
    const { admin, both } = await doom();
    await admin.ask('DELETE', '/v1/workspace', deletion);
    expect((await admin.ask('GET', '/v1/workspace')).status).toBe(401);
    expect((await both.ask('GET', '/v1/workspace')).status).toBe(401);
    expect((await api.ask('rep', 'GET', '/v1/people')).body).toMatchObject({ items: [{ name: 'Stays' }] });
    const sql = api.server.context.control.native;
    expect(sql.all("SELECT email FROM users WHERE email LIKE '%@acme.example'")).toEqual([['kept@acme.example']]);
  });

  test('answers requests that are under way as if there were no workspace, never as if we had broken', async () => {
    const { admin, id } = await doom();
    const under = Array.from({ length: 60 }, (_, at) => {
      const write = () => admin.ask('POST', '/v1/people', { name: `Late ${canary} ${at}` });
      const read = () => admin.ask('GET', '/v1/people');
      const invite = () => admin.ask('POST', '/v1/invitations', { email: `late-${at}@${canary}.example`, roles: ['rep'] });
      return [write, read, invite][at % 3]?.();
    });
    const deleting = admin.ask('DELETE', '/v1/workspace', deletion, { 'idempotency-key': 'once' });
    const after = Array.from({ length: 60 }, () => admin.ask('GET', '/v1/people'));
    const statuses = (await Promise.all([...under, ...after])).map((answer) => answer?.status);
    expect((await deleting).status).toBe(204);
    expect(statuses.filter((status) => ![200, 201, 401, 404].includes(status ?? 0))).toEqual([]);
    expect(filesWith(api.dataDir, canary)).toEqual([]);
    expect(existsSync(api.server.context.stores.path(id))).toBe(false);
  });

  test.each([
    ['export of a person', 'GET', '/v1/people/:person/export'],
    ['archive', 'POST', '/v1/workspace/export'],
  ])('cuts off an %s that is on its way, and does not wait for whoever reads it', { timeout: 60_000 }, async (_, method, path) => {
    const { admin, id } = await doom();
    const person = ((await admin.ask('GET', '/v1/people')).body as { items: { id: string }[] }).items[0]?.id ?? '';
    await fill(id, person);
    const answer = await begin(method, path.replace(':person', person), admin.cookie);
    expect(answer.statusCode).toBe(200);
    expect((await admin.ask('DELETE', '/v1/workspace', deletion)).status).toBe(204);
    expect(filesWith(api.dataDir, canary)).toEqual([]);
    const closed = new Promise((resolve) => answer.once('close', resolve));
    // That it breaks off is told as an error.
    answer.on('error', () => undefined).resume();
    await closed;
    expect(answer.complete).toBe(false);
    expect((await api.ask('rep', 'GET', '/v1/people')).status).toBe(200);
  });

  test('is finished by the next start when it was cut off, which leaves alone what nobody deleted', async () => {
    const { admin, id } = await doom();
    await admin.ask('DELETE', '/v1/workspace', deletion);
    const { dataDir } = api;
    await api.server.stop();
    const unknown = join(dataDir, 'workspaces', 'wsp_unknown.db');
    const ours = ['.db', '.db-wal', '.db-contexts', '.db-contexts-wal'].map((ending) => join(dataDir, 'workspaces', `${id}${ending}`));
    for (const path of [...ours, unknown]) writeFileSync(path, canary);
    const again = await startServer({ env: { ...api.server.context.env, dataDir } });
    expect(filesWith(dataDir, canary)).toEqual([unknown]);
    await again.stop();
  });

  test.each([{}, { confirmName: '' }, { confirmName: `the ${canary}` }, { confirmName: `The ${canary} ` }])('refuses %j', async (body) => {
    const { admin } = await doom();
    expect(await admin.ask('DELETE', '/v1/workspace', body)).toMatchObject({ status: 400, body: { errors: [{ path: 'confirmName' }] } });
    expect((await admin.ask('GET', '/v1/people')).body).toMatchObject({ items: [{}, {}] });
  });

  test('refuses everybody but admins', async () => {
    api = await openTestServer();
    const body = { confirmName: 'acme' };
    expect((await api.ask('rep', 'DELETE', '/v1/workspace', body)).status).toBe(403);
    expect((await api.ask('marketer', 'DELETE', '/v1/workspace', body)).status).toBe(403);
    expect((await api.ask(undefined, 'DELETE', '/v1/workspace', body)).status).toBe(401);
  });
});
