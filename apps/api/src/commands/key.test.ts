import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readEnv } from '../env.ts';
import { startServer } from '../server/start-server.ts';

const command = fileURLToPath(new URL('./key.ts', import.meta.url));

describe('npm run key', () => {
  let dataDir: string;

  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'alongside-key-'));
  });
  afterEach(() => rmSync(dataDir, { recursive: true }));

  const run = (...words: string[]): Promise<{ code: number; stdout: string; stderr: string }> =>
    new Promise((resolve) => {
      const env = { ...process.env, ALONGSIDE_DATA_DIR: dataDir };
      execFile(process.execPath, [command, ...words], { env }, (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
      });
    });

  test('prints the key alone, and keeps only its hash', async () => {
    const { code, stdout, stderr } = await run('--workspace', 'acme', '--role', 'rep');
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^alg_[a-z2-7]{8}_[a-z2-7]{40}\n$/),
      stderr: 'made the workspace acme\n',
    });
    expect(readFileSync(join(dataDir, 'control.db')).includes(stdout.trim().slice(13))).toBe(false);
  });

  test('makes a key that a running server takes at once', async () => {
    const server = await startServer({ env: { ...readEnv({}), dataDir, port: 0, logLevel: 'silent' } });
    const { stdout } = await run('--workspace', 'acme', '--role', 'marketer');
    const session = await fetch(`${server.url}/v1/session`, { headers: { authorization: `Bearer ${stdout.trim()}` } });
    expect(await session.json()).toMatchObject({ role: 'marketer' });
    await server.stop();
  });

  test('makes one for each of several commands at once, also while a server starts', async () => {
    const [server, ...made] = await Promise.all([
      startServer({ env: { ...readEnv({}), dataDir, port: 0, logLevel: 'silent' } }),
      ...['acme', 'acme', 'globex', 'initech'].map((slug) => run('--workspace', slug, '--role', 'admin')),
    ]);
    const ask = ({ stdout }: { stdout: string }) =>
      fetch(`${server.url}/v1/session`, { headers: { authorization: `Bearer ${stdout.trim()}` } });
    const answers = await Promise.all(made.map(async (key) => [key.code, (await ask(key)).status]));
    await server.stop();
    expect(answers).toEqual([
      [0, 200],
      [0, 200],
      [0, 200],
      [0, 200],
    ]);
  });

  test('gives a name, scopes and an end, lists them, and revokes a key on a running server', async () => {
    const server = await startServer({ env: { ...readEnv({}), dataDir, port: 0, logLevel: 'silent' } });
    const words = ['--role', 'admin', '--name', 'Nightly import', '--scopes', 'people:read,touches:write', '--expires', '90d'];
    const { stdout } = await run('--workspace', 'acme', ...words);
    const key = stdout.trim();
    const ask = async (path: string) => (await fetch(`${server.url}${path}`, { headers: { authorization: `Bearer ${key}` } })).status;
    expect([await ask('/v1/people'), await ask('/v1/accounts')]).toEqual([200, 403]);
    const listed = await run('--workspace', 'acme', '--list');
    expect(listed.stdout.trim().split('\t')).toEqual([
      expect.stringMatching(/^key_/),
      key.slice(0, 12),
      'admin',
      'active',
      'people:read,touches:write',
      expect.stringMatching(/^2\d{3}-.*Z$/),
      expect.stringMatching(/Z$|^never used$/),
      'Nightly import',
    ]);
    expect(listed.stdout).not.toContain(key.slice(13));
    expect((await run('--workspace', 'acme', '--revoke', key.slice(0, 12))).code).toBe(0);
    await expect.poll(() => ask('/v1/people'), { timeout: 1_000 }).toBe(401);
    await server.stop();
  });

  test.each([
    ['a scope that there is not', ['--role', 'rep', '--scopes', 'unicorns:read'], 'unicorns:read'],
    ['a key that there is not', ['--revoke', 'alg_aaaaaaaa'], 'no such key'],
  ])('ends with 1 for %s', async (_, words, said) => {
    await run('--workspace', 'acme', '--role', 'rep');
    expect(await run('--workspace', 'acme', ...words)).toEqual({ code: 1, stdout: '', stderr: expect.stringContaining(said) });
  });

  test('says how it is used when asked', async () => {
    expect(await run('--help')).toEqual({ code: 0, stdout: expect.stringContaining('usage: npm run -s key'), stderr: '' });
  });

  test.each([
    ['no workspace', ['--role', 'rep'], '--workspace'],
    ['a role that there is not', ['--workspace', 'acme', '--role', 'boss'], '--role'],
    ['an option that there is not', ['--nonsense'], '--nonsense'],
  ])('explains itself when it is given %s', async (_, words, named) => {
    const { code, stdout, stderr } = await run(...words);
    expect({ code, stdout, usage: stderr.includes('usage: npm run -s key'), named: stderr.includes(named) }).toEqual({
      code: 2,
      stdout: '',
      usage: true,
      named: true,
    });
  });
});
