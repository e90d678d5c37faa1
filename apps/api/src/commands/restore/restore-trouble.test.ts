import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openForReading } from '../../db/readers/open-for-reading.ts';
import { takeBackup } from '../../services/backups/take-backup.ts';
import { openTestServer, type TestServer } from '../../testing/open-test-server.ts';
import type { RestoreWish } from './read-arguments.ts';
import { restore } from './restore.ts';
import { restoredText } from './texts.ts';

describe('restoring where something is wrong', () => {
  let api: TestServer;
  let folder: string;
  let ana: string;
  let from: string;

  beforeEach(async () => {
    api = await openTestServer();
    folder = mkdtempSync(join(tmpdir(), 'alongside-backups-'));
    ana = await person('Ana');
    await person('Ben');
    from = await backup('first');
  });

  afterEach(async () => {
    await api[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true });
  });

  const post = async (path: string, body: object): Promise<string> => {
    const answer = await api.ask('admin', 'POST', path, body, { 'idempotency-key': JSON.stringify([path, body]).replaceAll(/\W/g, '') });
    expect(answer.status).toBeLessThan(300);
    return (answer.body as { id: string }).id;
  };
  const person = (name: string) => post('/v1/people', { name, email: `${name.toLowerCase()}@globex.example` });
  const eraseAna = () => post(`/v1/people/${ana}/erasure`, { confirmPersonId: ana });
  const backup = (name: string, slug?: string) =>
    takeBackup(api.server.context, { folder: join(folder, name), slug, withSecret: true }).then(() => join(folder, name));
  const workspaceFile = () => `workspaces/${api.server.context.control.findWorkspaceBySlug('acme')?.id}.db`;
  const damage = (path: string) => writeFileSync(path, 'this is no database '.repeat(Math.ceil(statSync(path).size / 20)));

  const put = (more: Partial<RestoreWish> = {}, dataDir = api.dataDir) =>
    restore(
      { ...api.server.context.env, dataDir },
      { from, isDrill: false, replaces: true, slug: undefined, erasuresOf: [], secretFile: undefined, ...more },
    );
  const people = (file: string, dataDir = api.dataDir) => {
    const sql = openForReading(join(dataDir, file));
    try {
      return sql.all('SELECT name FROM people ORDER BY name').map(([name]) => name);
    } finally {
      sql.close();
    }
  };
  const removeAside = (aside: string | undefined) => {
    for (const path of aside?.split(' and ') ?? []) rmSync(path, { recursive: true, force: true });
  };

  test.each(['a database of a workspace', 'the control database'])(
    'puts a backup in the place of data of which %s is damaged',
    async (what) => {
      const file = workspaceFile();
      await api.server.stop();
      const bad = join(api.dataDir, what === 'the control database' ? 'control.db' : file);
      rmSync(`${bad}-wal`, { force: true });
      damage(bad);
      const restored = await put();
      expect(people(file)).toEqual(['Ana', 'Ben']);
      expect(restoredText(restored, api.dataDir, 1)).toContain(`${bad} could not be read: people who were erased`);
      removeAside(restored.aside);
    },
  );

  test('passes over a later backup that is damaged, and asks the others', async () => {
    const file = workspaceFile();
    await eraseAna();
    await backup('second');
    const third = await backup('third');
    damage(join(third, file));
    damage(join(third, 'manifest.json'));
    damage(join(await backup('fourth'), file));
    const dataDir = join(folder, 'fresh');
    const restored = await put({ replaces: false }, dataDir);
    expect([restored.settled.erased, people(file, dataDir)]).toEqual([1, ['Ben']]);
    expect(restored.unread.length).toBe(2);
  });

  test('asks later backups of the one workspace too who was erased', async () => {
    const file = workspaceFile();
    await eraseAna();
    await backup('second', 'acme');
    const dataDir = join(folder, 'fresh');
    const { settled } = await put({ replaces: false }, dataDir);
    expect([settled.erased, people(file, dataDir)]).toEqual([1, ['Ben']]);
  });

  test('one that fails before anything was moved leaves a folder that a server starts on', async () => {
    const bad = join(folder, 'bad');
    mkdirSync(bad);
    writeFileSync(join(bad, 'control.db'), 'this is no database');
    await api.server.stop();
    await expect(put({ erasuresOf: [bad] })).rejects.toThrow('bad');
    expect(existsSync(join(api.dataDir, 'restoring'))).toBe(false);
    const again = await openTestServer({ env: { dataDir: api.dataDir } });
    await again.server.stop();
  });

  test('two within one second move aside what there was, each to a place of its own', async () => {
    const file = workspaceFile();
    await api.server.stop();
    const asides = [(await put()).aside, (await put()).aside, (await put()).aside];
    expect(new Set(asides).size).toBe(3);
    expect(people(file)).toEqual(['Ana', 'Ben']);
    asides.forEach(removeAside);
  });
});
