import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hashTables } from '../../db/backups/hash-tables.ts';
import { documentsPath } from '../../db/documents/documents-path.ts';
import { openForReading } from '../../db/readers/open-for-reading.ts';
import { SqlConnection } from '../../db/sql-connection.ts';
import { takeBackup } from '../../services/backups/take-backup.ts';
import { openTestServer, type TestServer } from '../../testing/open-test-server.ts';
import { writeAsides } from './asides.ts';
import { drill } from './drill.ts';
import type { RestoreWish } from './read-arguments.ts';
import { restore } from './restore.ts';
import { restoredText } from './texts.ts';

describe('restoring a backup', () => {
  let api: TestServer;
  let folder: string;
  beforeEach(async () => {
    api = await openTestServer();
    folder = mkdtempSync(join(tmpdir(), 'alongside-backups-'));
  });
  afterEach(async () => {
    await api[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true });
  });

  let asked = 0;
  const post = async <Made extends { id: string }>(path: string, body: unknown, role: 'admin' | 'marketer' = 'admin') => {
    asked += 1;
    const answer = await api.ask(role, 'POST', path, body, { 'idempotency-key': `restore-${asked}` });
    expect(answer.status).toBeLessThan(300);
    return answer.body as Made;
  };
  const person = (name: string, recordId = name) =>
    post('/v1/people', {
      name,
      email: `${recordId.toLowerCase()}@globex.example`,
      links: [{ crm: 'demo', instance: 'demo', kind: 'contact', recordId }],
    });
  const backup = (name: string, slug?: string) =>
    takeBackup(api.server.context, { folder: join(folder, name), slug, withSecret: true }).then(() => join(folder, name));
  const wish = (from: string, more: Partial<RestoreWish> = {}): RestoreWish => ({
    from,
    isDrill: false,
    replaces: false,
    slug: undefined,
    erasuresOf: [],
    secretFile: undefined,
    ...more,
  });
  const envOf = (dataDir: string) => ({ ...api.server.context.env, dataDir });
  const peopleIn = (dataDir: string, workspaceId: string) => {
    const sql = openForReading(join(dataDir, 'workspaces', `${workspaceId}.db`));
    try {
      return sql.all('SELECT name FROM people ORDER BY name').map(([name]) => name);
    } finally {
      sql.close();
    }
  };
  const workspaceIdOf = (from: string) => {
    const sql = openForReading(join(from, 'control.db'));
    try {
      return String(sql.get("SELECT id FROM workspaces WHERE slug = 'acme'")?.[0]);
    } finally {
      sql.close();
    }
  };
  const workspaceId = (slug = 'acme') => api.server.context.control.findWorkspaceBySlug(slug)?.id ?? '';

  test('brings back every table as it was, into a folder that is empty, for this user alone', async () => {
    const ana = await person('Ana');
    await post('/v1/content', { kind: 'article', title: 'How to', url: 'https://acme.test/how' });
    const live = openForReading(join(api.dataDir, 'workspaces', `${workspaceId()}.db`));
    const before = hashTables(live);
    live.close();
    const from = await backup('first');
    await person('Ben');
    for (const path of ['manifest.json', 'control.db', 'secret.key', `workspaces/${workspaceId()}.db`]) {
      expect({ path, mode: statSync(join(from, path)).mode & 0o777 }).toEqual({ path, mode: 0o600 });
    }
    const { databases } = JSON.parse(readFileSync(join(from, 'manifest.json'), 'utf8')) as {
      databases: { workspace?: { slug: string }; tables: unknown[] }[];
    };
    expect(databases.find(({ workspace }) => workspace?.slug === 'acme')?.tables).toEqual(before);
    const dataDir = join(folder, 'data');
    const { settled } = await restore(envOf(dataDir), wish(from));
    expect(settled).toEqual({ erased: 0, objected: 0, deletedWorkspaces: [], removedMembers: 0 });
    expect(peopleIn(dataDir, workspaceId())).toEqual(['Ana']);
    const again = await openTestServer({ env: { dataDir } });
    const headers = { authorization: `Bearer ${await api.key('admin')}` };
    expect((await again.ask(undefined, 'GET', `/v1/people/${ana.id}`, undefined, headers)).body).toMatchObject({ name: 'Ana' });
    await again.server.stop();
  });

  test('refuses what is damaged, half, of a later release, or in the way of data', async () => {
    await person('Ana');
    const from = await backup('first');
    const file = `workspaces/${workspaceId()}.db`;
    const changed = (name: string, change: (copy: string) => void) => {
      const copy = join(folder, name);
      cpSync(from, copy, { recursive: true });
      change(copy);
      return restore(envOf(join(folder, `${name}-data`)), wish(copy));
    };
    const flip = (path: string) => {
      const bytes = readFileSync(path);
      bytes[bytes.length - 100] = (bytes.at(-100) ?? 0) ^ 1;
      writeFileSync(path, bytes);
    };
    await expect(changed('flipped', (copy) => flip(join(copy, file)))).rejects.toThrow('is not as it was written');
    await expect(changed('half', (copy) => rmSync(join(copy, 'manifest.json')))).rejects.toThrow('not finished');
    await expect(changed('lacking', (copy) => rmSync(join(copy, file)))).rejects.toThrow('cannot be read');
    await expect(
      changed('later', (copy) => {
        const path = join(copy, 'manifest.json');
        writeFileSync(path, readFileSync(path, 'utf8').replaceAll('"0000_start"', '"0000_start", "9999_later"'));
      }),
    ).rejects.toThrow('9999_later');
    await expect(changed('secretless', (copy) => rmSync(join(copy, 'secret.key')))).rejects.toThrow('cannot be read');
    const taken = join(folder, 'taken');
    mkdirSync(taken);
    writeFileSync(join(taken, 'control.db'), '');
    await expect(restore(envOf(taken), wish(from))).rejects.toThrow('holds data');
    await expect(restore(envOf(api.dataDir), wish(from, { replaces: true }))).rejects.toThrow('already serves');
    await expect(takeBackup(api.server.context, { folder: join(api.dataDir, 'b'), withSecret: true })).rejects.toThrow('elsewhere');
    await expect(takeBackup(api.server.context, { folder: from, withSecret: true })).rejects.toThrow('not empty');
  });

  test('sees a row that was changed in a copy, whatever its file says', async () => {
    await person('Ana');
    const from = await backup('first');
    const sql = new SqlConnection(join(from, `workspaces/${workspaceId()}.db`));
    const before = hashTables(sql);
    sql.run("UPDATE people SET name = 'Eve'");
    const after = hashTables(sql);
    sql.close();
    expect(after.filter((table, at) => table.hash !== before[at]?.hash).map(({ name }) => name)).toEqual(['people']);
  });

  test('brings nobody back who was erased since, nor their names, nor a revoked key, nor a member who was removed', async () => {
    const [ana, ben] = [await person('Ana Unforgettable', 'ana'), await person('Ben')];
    const member = await api.member({ email: 'mia@acme.example' });
    const made = await post<{ id: string; key: string }>('/v1/keys', { name: 'Machine', role: 'rep' });
    const from = await backup('first');
    await post(`/v1/people/${ana.id}/erasure`, { confirmPersonId: ana.id });
    await api.ask('admin', 'DELETE', `/v1/keys/${made.id}`, undefined, { 'idempotency-key': 'revoke' });
    await api.ask('admin', 'DELETE', `/v1/members/${member.id}`, undefined, { 'idempotency-key': 'remove' });
    await api.server.stop();
    const { settled, aside } = await restore(envOf(api.dataDir), wish(from, { replaces: true }));
    expect(settled).toEqual({ erased: 1, objected: 0, deletedWorkspaces: [], removedMembers: 1 });
    expect(aside && existsSync(join(aside, 'control.db'))).toBe(true);
    const again = await openTestServer({ env: { dataDir: api.dataDir } });
    const headers = { authorization: `Bearer ${await api.key('admin')}`, 'idempotency-key': 'again' };
    const ask = (method: string, path: string, body?: unknown) => again.ask(undefined, method, path, body, headers);
    expect((await ask('GET', `/v1/people/${ana.id}`)).status).toBe(404);
    expect((await ask('GET', `/v1/people/${ben.id}`)).status).toBe(200);
    const back = await ask('POST', '/v1/people', { name: 'Ana', email: 'ana@globex.example' });
    expect([back.status, JSON.stringify(back.body)]).toEqual([expect.any(Number), expect.stringContaining('erased')]);
    expect((await again.ask(undefined, 'GET', '/v1/session', undefined, { authorization: `Bearer ${made.key}` })).status).toBe(401);
    expect((await again.ask(undefined, 'GET', '/v1/session', undefined, { cookie: member.cookie })).status).toBe(401);
    const bytes = readFileSync(join(api.dataDir, 'workspaces', `${workspaceId(again)}.db`));
    expect(bytes.includes('Unforgettable')).toBe(false);
    await again.server.stop();
    if (aside) rmSync(aside, { recursive: true });

    function workspaceId(server: TestServer): string {
      return server.server.context.control.findWorkspaceBySlug('acme')?.id ?? '';
    }
  });

  test('brings nobody back who was merged with somebody before being erased, by whichever id that was asked', async () => {
    const [ana, ben, cem, dan] = [await person('Ana'), await person('Ben'), await person('Cem'), await person('Dan')];
    await person('Eva');
    const from = await backup('first');
    for (const [survivor, merged] of [[ana, ben] as const, [cem, dan] as const])
      await post('/v1/merges', { noun: 'person', survivorId: survivor.id, mergedId: merged.id });
    for (const { id } of [ana, dan]) await post(`/v1/people/${id}/erasure`, { confirmPersonId: id });
    await api.server.stop();
    const { settled, aside } = await restore(envOf(api.dataDir), wish(from, { replaces: true }));
    expect([settled.erased, peopleIn(api.dataDir, workspaceIdOf(from))]).toEqual([4, ['Eva']]);
    if (aside) rmSync(aside, { recursive: true });
  });

  test('whoever became a member after the data that is replaced stays one', async () => {
    const earlier = await backup('first');
    const member = await api.member({ email: 'mia@acme.example' });
    const later = await backup('second');
    await api.server.stop();
    const first = await restore(envOf(api.dataDir), wish(earlier, { replaces: true }));
    if (first.aside) rmSync(first.aside, { recursive: true });
    const second = await restore(envOf(api.dataDir), wish(later, { replaces: true }));
    expect(second.settled.removedMembers).toBe(0);
    const sql = openForReading(join(api.dataDir, 'control.db'));
    expect(sql.all("SELECT id FROM members WHERE status = 'active'")).toEqual([[member.id]]);
    sql.close();
    if (second.aside) rmSync(second.aside, { recursive: true });
  });

  test('leaves a no that was said since a no, also of two who were one by then, and brings no yes along', async () => {
    const [ana, ben, cem, dan] = [await person('Ana'), await person('Ben'), await person('Cem'), await person('Dan')];
    const say = (id: string, channel: string, state: string, at: string) =>
      api.ask('admin', 'POST', `/v1/people/${id}/consents`, { consents: [{ channel, state, at }] }, { 'idempotency-key': `${id}-${at}` });
    await say(ana.id, 'email', 'granted', '2026-01-01T00:00:00Z');
    const from = await backup('first');
    await say(ana.id, 'email', 'withdrawn', '2026-02-01T00:00:00Z');
    await say(ana.id, 'phone', 'granted', '2026-02-02T00:00:00Z');
    await post('/v1/merges', { noun: 'person', survivorId: ben.id, mergedId: cem.id });
    expect((await say(ben.id, 'ads', 'objected', '2026-03-01T00:00:00Z')).status).toBe(200);
    await api.ask('admin', 'PATCH', `/v1/people/${dan.id}`, { doNotContact: true }, { 'idempotency-key': 'dan' });
    await api.server.stop();
    const restored = await restore(envOf(api.dataDir), wish(from, { replaces: true }));
    expect(restored.settled.objected).toBe(4);
    expect(restoredText(restored, 'data', 1)).toContain('which still holds: 4 people');
    const again = await openTestServer({ env: { dataDir: api.dataDir } });
    const headers = { authorization: `Bearer ${await api.key('admin')}` };
    const read = async (path: string) => (await again.ask(undefined, 'GET', path, undefined, headers)).body;
    const holds = async (id: string) => {
      const { items } = (await read(`/v1/people/${id}/consents`)) as { items: { channel: string; state: string }[] };
      return items.map(({ channel, state }) => `${channel} ${state}`);
    };
    expect(await holds(ana.id)).toEqual(['email withdrawn']);
    expect([await holds(ben.id), await holds(cem.id)]).toEqual([['ads objected'], ['ads objected']]);
    expect(await read(`/v1/people/${dan.id}`)).toMatchObject({ doNotContact: true });
    await again.server.stop();
    if (restored.aside) rmSync(restored.aside, { recursive: true });
  });

  test('asks later backups beside it who was erased, and says so where nothing knows', async () => {
    const ana = await person('Ana');
    const from = await backup('first');
    await post(`/v1/people/${ana.id}/erasure`, { confirmPersonId: ana.id });
    await backup('second');
    const known = await restore(envOf(join(folder, 'known')), wish(from));
    expect([known.settled.erased, peopleIn(join(folder, 'known'), workspaceId())]).toEqual([1, []]);
    const alone = mkdtempSync(join(tmpdir(), 'alongside-alone-'));
    renameSync(from, join(alone, 'first'));
    const unknown = await restore(envOf(join(alone, 'data')), wish(join(alone, 'first')));
    expect(restoredText(unknown, 'data', 1)).toContain('are back: ask for their erasure again');
    const told = await restore(envOf(join(alone, 'told')), wish(join(alone, 'first'), { erasuresOf: [api.dataDir] }));
    expect(told.settled.erased).toBe(1);
    rmSync(alone, { recursive: true });
  });

  test('puts one workspace back and leaves the others; a backup of one tells nothing of others', async () => {
    await api.key('admin', 'other');
    await person('Ana');
    const from = await backup('acme', 'acme');
    const sql = openForReading(join(from, 'control.db'));
    expect(sql.all('SELECT slug FROM workspaces')).toEqual([['acme']]);
    expect(sql.all('SELECT DISTINCT workspace_id FROM api_keys')).toEqual([[workspaceId()]]);
    sql.close();
    await person('Ben');
    await api.ask('admin', 'GET', '/v1/records/demo/demo/contact/Ben/context');
    await person('Cem');
    const stored = documentsPath(api.server.context.stores.path(workspaceId()));
    await api.server.stop();
    expect(readFileSync(stored).includes('Ben')).toBe(true);
    await expect(restore(envOf(api.dataDir), wish(from, { slug: 'other', replaces: true }))).rejects.toThrow('has no workspace other');
    await expect(restore(envOf(api.dataDir), wish(from, { slug: 'acme' }))).rejects.toThrow('say --replace');
    const { aside } = await restore(envOf(api.dataDir), wish(from, { slug: 'acme', replaces: true }));
    expect(existsSync(stored)).toBe(false);
    const again = await openTestServer({ env: { dataDir: api.dataDir } });
    for (const slug of ['acme', 'other']) {
      const { body } = await again.ask(undefined, 'GET', '/v1/people', undefined, {
        authorization: `Bearer ${await api.key('admin', slug)}`,
      });
      expect((body as { items: { name: string }[] }).items.map(({ name }) => name)).toEqual(slug === 'acme' ? ['Ana'] : []);
    }
    await again.server.stop();
    if (aside) rmSync(aside, { recursive: true });
  });

  test('an answer kept from the time after the backup does not pass for a current one', async () => {
    const ana = await person('Ana');
    const path = '/v1/records/demo/demo/contact/Ana/context';
    const from = await backup('first');
    const key = await api.key('admin');
    await api.ask('admin', 'PATCH', `/v1/people/${ana.id}`, { title: 'CFO' }, { 'idempotency-key': 'cfo' });
    const etag = (await api.ask('admin', 'GET', path)).headers.get('etag') ?? '';
    await api.server.stop();
    const { aside } = await restore(envOf(api.dataDir), wish(from, { replaces: true }));
    const again = await openTestServer({ env: { dataDir: api.dataDir } });
    const headers = { authorization: `Bearer ${key}`, 'if-none-match': etag };
    await again.ask(undefined, 'PATCH', `/v1/people/${ana.id}`, { title: 'CEO' }, { ...headers, 'idempotency-key': 'ceo' });
    const answer = await again.ask(undefined, 'GET', path, undefined, headers);
    expect([answer.status, JSON.stringify(answer.body)]).toEqual([200, expect.stringContaining('CEO')]);
    await again.server.stop();
    if (aside) rmSync(aside, { recursive: true });
  });

  test('a folder whose restore was broken off serves nobody', async () => {
    const dataDir = join(folder, 'half');
    mkdirSync(join(dataDir, 'restoring'), { recursive: true });
    await expect(openTestServer({ env: { dataDir } })).rejects.toThrow('broken off');
    await person('Ana');
    const from = await backup('first');
    await restore(envOf(dataDir), wish(from));
    await (await openTestServer({ env: { dataDir } })).server.stop();
  });

  test.each([
    ['all', undefined],
    ['one workspace', 'acme'],
  ])('one of %s that was broken off while it took its place brings nobody back when it is run again', async (_what, slug) => {
    const ana = await person('Ana');
    await person('Ben');
    const from = await backup('first');
    await post(`/v1/people/${ana.id}/erasure`, { confirmPersonId: ana.id });
    await api.server.stop();
    // As it lies once what was there has been moved, and nothing has taken its place.
    const aside = join(folder, 'data.before-1');
    const staging = join(api.dataDir, 'restoring');
    const file = `workspaces/${workspaceIdOf(from)}.db`;
    const moved = slug === undefined ? ['control.db', 'workspaces', 'secret.key'] : [file];
    mkdirSync(join(aside, 'workspaces'), { recursive: true });
    if (slug === undefined) rmSync(join(aside, 'workspaces'), { recursive: true });
    for (const entry of moved) renameSync(join(api.dataDir, entry), join(aside, entry));
    mkdirSync(staging);
    writeAsides(staging, [aside]);
    const { settled } = await restore(envOf(api.dataDir), wish(from, { slug }));
    expect(settled.erased).toBe(1);
    expect(peopleIn(api.dataDir, workspaceIdOf(from))).toEqual(['Ben']);
    expect(existsSync(staging)).toBe(false);
  });

  test('a drill shows that a backup works and how long it takes, and leaves nothing behind', async () => {
    await person('Ana');
    const from = await backup('first');
    const report = await drill(api.server.context.env, from, undefined);
    expect(report).toMatchObject({ contexts: 1, tookMs: expect.any(Number), ageMs: expect.any(Number) });
    rmSync(join(from, 'secret.key'));
    const path = join(from, 'manifest.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/"rows": 1\b/, '"rows": 2'));
    await expect(drill(api.server.context.env, from, undefined)).rejects.toThrow();
  });
});
