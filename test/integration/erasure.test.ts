import { join } from 'node:path';
import { documentsPath } from '@alongside/api/db/documents/documents-path.ts';
import { personTables } from '@alongside/api/db/person-tables.ts';
import { openForReading } from '@alongside/api/db/readers/open-for-reading.ts';
import { findLinkVersions } from '@alongside/api/db/reads/find-link-versions.ts';
import { SqlConnection } from '@alongside/api/db/sql-connection.ts';
import { startServer } from '@alongside/api/server/start-server.ts';
import { proveErasure } from '@alongside/api/services/privacy/prove-erasure.ts';
import { openTestServer, type TestServer } from '@alongside/api/testing/open-test-server.ts';
import type { PersonExport } from '@alongside/common';
import { describe, expect, test } from 'vitest';
import { tempFolder } from '../automation/temp-folder.ts';
import { byteSearch } from './erasure/byte-search.ts';
import { type CrowdedWorld, canaries, compose, contexts, makeCrowdedWorld, others } from './erasure/crowded-world.ts';
import { mentionsOf } from './erasure/mentions-of.ts';

const wanted = (personId: string) => [...Object.values(canaries), personId, 'zqimported'];

describe('the erasure of a person', () => {
  test('leaves no byte of them in any file, and the others as they were', { timeout: 120_000 }, async () => {
    const logFile = join(tempFolder('log'), 'api.log');
    await using api = await openTestServer({ env: { logLevel: 'debug', logFile } });
    const world = await makeCrowdedWorld(api);
    const before = await lookAtOthers(api, world);
    // The very same search finds them all now: else it would prove nothing.
    const all = wanted(world.personId);
    const seen = byteSearch(api.dataDir, all).map((hit) => hit.split(' in ')[0]);
    expect(all.filter((word) => !seen.includes(word))).toEqual([]);

    const { status, body } = await erase(api, world.personId, { 'idempotency-key': 'the-erasure-itself' });
    expect({ status, body }).toEqual({
      status: 200,
      body: expect.objectContaining({
        status: 'done',
        verified: true,
        removed: expect.objectContaining({ people: 1, touches: 501, notes: 1, consents: 1, feedback_events: 2, mentions: 3 }),
      }),
    });
    expect([...byteSearch(api.dataDir, all), ...byteSearch(join(logFile, '..'), all)]).toEqual([]);
    expect(JSON.stringify(body)).not.toContain(world.personId);

    // Looked at, written to and composed anew: still nothing.
    expect(await lookAtOthers(api, world)).toEqual(before);
    const told = JSON.stringify(await compose(api));
    expect(all.filter((word) => told.includes(word))).toEqual([]);
    expect((await api.ask('admin', 'GET', `/v1/people/${world.personId}`)).status).toBe(404);
    expect(await erase(api, world.personId)).toMatchObject({ status: 200, body: { id: (body as { id: string }).id } });
    expect(byteSearch(api.dataDir, all)).toEqual([]);
  });

  test('holds against everything that would bring them back', { timeout: 120_000 }, async () => {
    await using api = await openTestServer();
    const { personId, otherIds } = await makeCrowdedWorld(api);
    await erase(api, personId);
    const { email, name, externalId, recordId } = canaries;
    const record = { crm: 'demo', instance: 'demo', kind: 'contact', recordId };
    const post = async (path: string, body: object) => {
      const answer = await api.ask('admin', 'POST', path, body);
      const { code, results } = answer.body as { code?: string; results?: { code?: string }[] };
      return code ?? results?.[0]?.code;
    };
    const now = new Date().toISOString();
    const touch = { type: 'web.visit', occurredAt: now, source: 'test', externalId: 'back-again' };
    const uuid = '5b0f3c9e-6f8a-4a53-9a70-0d7f8f0f3b11';
    expect([
      await post('/v1/people', { name, email }),
      await post('/v1/people', { name, email: email.toUpperCase() }),
      await post('/v1/people', { name, source: 'salesforce', externalId }),
      await post('/v1/people', { name, links: [record] }),
      await post('/v1/touches', { touches: [{ ...touch, person: { email } }] }),
      await post('/v1/touches', { touches: [{ ...touch, person: { source: 'salesforce', externalId } }] }),
      await post('/v1/touches', { touches: [{ ...touch, person: { record } }] }),
      await post('/v1/notes', { notes: [{ id: uuid, text: 'hello', record, occurredAt: now }] }),
    ]).toEqual(Array.from({ length: 8 }, () => 'suppressed'));
    const patched = await api.ask('admin', 'PATCH', `/v1/people/${otherIds[3]}`, { email });
    expect(patched).toMatchObject({ status: 409, body: { code: 'suppressed' } });

    const headers = { authorization: `Bearer ${await api.key('admin')}`, 'content-type': 'text/csv' };
    const csv = `name,email\n${name},${email}\nSomebody New,new@globex.test\n`;
    const report = await (await fetch(`${api.server.url}/v1/imports?kind=people`, { method: 'POST', headers, body: csv })).json();
    expect(report).toMatchObject({
      created: 1,
      rejected: 1,
      rejectedRows: [{ line: 2, reason: 'this person was erased and is not taken back' }],
    });
    expect(byteSearch(api.dataDir, wanted(personId))).toEqual([]);
  });

  test('leaves the names of others to them: a namesake, a shared address, a switchboard', { timeout: 60_000 }, async () => {
    await using api = await openTestServer();
    const shared = { name: 'Ana Maria Ruiz', email: 'office@globex.test', phone: '+49 30 99887766' };
    const make = async (more: object) => ((await api.ask('admin', 'POST', '/v1/people', { ...shared, ...more })).body as { id: string }).id;
    const first = await make({ source: 'crm', externalId: 'namesake-one' });
    const patched = await api.ask('admin', 'POST', '/v1/people', { name: 'Somebody', email: 'else@globex.test' });
    const second = (patched.body as { id: string }).id;
    await api.ask('admin', 'PATCH', `/v1/people/${second}`, shared);
    expect(await erase(api, first)).toMatchObject({ body: { status: 'done', verified: true } });
    expect((await api.ask('admin', 'GET', `/v1/people/${second}`)).body).toMatchObject(shared);
    // They may still be told of by the address that is theirs too.
    expect((await api.ask('admin', 'POST', '/v1/people', { name: shared.name, email: shared.email })).body).toMatchObject({ id: second });
    expect(byteSearch(api.dataDir, [first, 'namesake-one'])).toEqual([]);
  });

  test('goes on after a crash in the middle', { timeout: 60_000 }, async () => {
    const api = await openTestServer();
    const { personId } = await makeCrowdedWorld(api);
    const { env } = api.server.context;
    const { id: workspaceId = '' } = api.server.context.control.findWorkspaceBySlug('acme') ?? {};
    // What is stored when the process ends right after the rows have gone.
    const erasureId = await api.server.context.writer.write(workspaceId, 'privacy.erase', { personId });
    await api.server.stop();
    const again = await startServer({ env });
    const key = await api.key('admin');
    const erasure = async () =>
      (await (await fetch(`${again.url}/v1/erasures/${erasureId}`, { headers: { authorization: `Bearer ${key}` } })).json()) as {
        status: string;
      };
    await expect.poll(erasure, { timeout: 20_000 }).toMatchObject({ status: 'done', verified: true });
    expect(byteSearch(api.dataDir, wanted(personId))).toEqual([]);
    await again.stop();
    await api[Symbol.asyncDispose]();
  });

  test('throws away stored contexts of a large workspace that tell of them still, and nothing else', { timeout: 60_000 }, async () => {
    await using api = await openTestServer({ startsJobs: false });
    const { context } = api.server;
    const links = [{ crm: 'demo', instance: 'demo', kind: 'contact', recordId: '003' }];
    await api.ask('admin', 'POST', '/v1/people', { name: 'Ben', links });
    const workspaceId = context.control.findWorkspaceBySlug('acme')?.id ?? '';
    const { native, documents } = await context.stores.get(workspaceId);
    const write = context.writer.write.bind(context.writer, workspaceId);
    const summary = 'x'.repeat(1_000_000);
    const rows = Array.from({ length: 70 }, (_, at) => ({ kind: 'article', title: `${at}`, url: `https://acme.test/${at}`, summary }));
    await write('rows.upsert', { noun: 'content', rows });
    await write('rows.delete', { noun: 'content', id: String(native.get('SELECT id FROM content_items')?.[0]) });
    const gaps = () => Number(native.all('PRAGMA freelist_count')[0]?.[0]);
    const before = gaps();
    const versions = findLinkVersions(native, [1]).get(1) ?? { entityVersion: 0, sharedVersion: 0 };
    const text = Buffer.from(JSON.stringify({ told: 'Zqsomebody Gone' }));
    await write('contexts.store', { linkPk: 1, ...versions, validUntilMs: 0, composer: 1, body: text });
    expect([documents.findAny(1)?.body.includes('Zqsomebody'), before > 0]).toEqual([true, true]);

    const needles = [{ kind: 'own', text: 'Zqsomebody Gone' }] as const;
    const proof = await proveErasure(context, workspaceId, { needles, compact: false }, new AbortController().signal);
    expect([proof.remaining.size, documents.findAny(1), gaps()]).toEqual([0, undefined, before]);
  });

  test('is caught when it forgets a table', { timeout: 60_000 }, async () => {
    const db = await copyOfWorld();
    const { personId } = db;
    // Erases by a list of its own, without the touches.
    const pk = Number(db.sql.get('SELECT pk FROM people WHERE id = ?', personId)?.[0]);
    const records = JSON.stringify([['demo', 'demo', 'contact', canaries.recordId]]);
    for (const { table, where } of personTables) {
      if (table === 'touches') continue;
      db.sql.run(`WITH who (pk, entity, records) AS (SELECT ?1, ?2, ?3) DELETE FROM ${table} WHERE ${where}`, pk, pk * 4 + 1, records);
    }
    db.sql.exec('VACUUM');
    db.sql.close();
    expect(byteSearch(db.folder, [canaries.subject]).length).toBeGreaterThan(0);
  });
});

describe('the export of a person', () => {
  test('holds a row for every place where a scan of all tables finds them, and nobody else', { timeout: 120_000 }, async () => {
    await using api = await openTestServer();
    const { personId } = await makeCrowdedWorld(api);
    const { id: workspaceId = '' } = api.server.context.control.findWorkspaceBySlug('acme') ?? {};
    const { native } = await api.server.context.stores.get(workspaceId);
    const documents = openForReading(documentsPath(api.server.context.stores.path(workspaceId)));
    const exported = (await api.ask('admin', 'GET', `/v1/people/${personId}/export`)).body as PersonExport;
    const told = Object.fromEntries(Object.entries(exported.tables).map(([table, rows]) => [table, rows.length]));
    expect(told).toEqual(mentionsOf(native, documents, personId));
    const text = JSON.stringify(exported);
    for (const word of Object.values(canaries).filter((value) => value !== canaries.idempotencyKey)) expect(text).toContain(word);
    for (let n = 0; n < others; n += 1) expect(text).not.toContain(`other-${n}@globex.test`);
    expect(text).not.toMatch(/Other Person|touch-of-others/);
  });

  test('is for admins, and noted', async () => {
    await using api = await openTestServer();
    const { body } = await api.ask('admin', 'POST', '/v1/people', { name: 'Ana Ruiz' });
    const path = `/v1/people/${(body as { id: string }).id}/export`;
    expect([(await api.ask('marketer', 'GET', path)).status, (await api.ask(undefined, 'GET', path)).status]).toEqual([403, 401]);
    expect((await api.ask('admin', 'GET', '/v1/people/per_nobody/export')).status).toBe(404);
    await api.ask('admin', 'GET', path);
    expect((await api.ask('admin', 'GET', '/v1/audit?action=person.exported')).body).toMatchObject({ items: [{ actor: { kind: 'key' } }] });
  });
});

function erase(api: TestServer, personId: string, headers: Record<string, string> = {}) {
  return api.ask('admin', 'POST', `/v1/people/${personId}/erasure`, { confirmPersonId: personId }, headers);
}

/** Everything that may not change for anybody else. */
async function lookAtOthers(api: TestServer, { otherIds }: CrowdedWorld): Promise<unknown> {
  const people = await Promise.all(otherIds.slice(0, 20).map((id) => api.ask('admin', 'GET', `/v1/people/${id}`)));
  const context = await api.ask('rep', 'GET', `/v1/records/demo/demo/${contexts.at(-1)}/context`);
  const { composedAt: _, ...told } = context.body as { composedAt: string };
  return [people.map(({ body }) => body), told];
}

/** The database of such a world, closed and alone. */
async function copyOfWorld(): Promise<{ sql: SqlConnection; folder: string; personId: string }> {
  const api = await openTestServer();
  const { personId } = await makeCrowdedWorld(api);
  const { id: workspaceId = '' } = api.server.context.control.findWorkspaceBySlug('acme') ?? {};
  const folder = tempFolder('copy');
  const sql = new SqlConnection(join(api.dataDir, 'workspaces', `${workspaceId}.db`));
  sql.run('VACUUM INTO ?', join(folder, 'copy.db'));
  sql.close();
  await api[Symbol.asyncDispose]();
  const copy = new SqlConnection(join(folder, 'copy.db'));
  copy.exec('PRAGMA secure_delete=ON');
  return { sql: copy, folder, personId };
}
