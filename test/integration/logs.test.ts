import { join } from 'node:path';
import { SqlConnection } from '@alongside/api/db/sql-connection.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BackgroundProcess } from '../automation/background-process.ts';
import { eventually } from '../automation/eventually.ts';
import { repository } from '../automation/repository.ts';
import { runCommand } from '../automation/run-command.ts';
import { tempFolder } from '../automation/temp-folder.ts';
import { canaries, linesWithCanaries } from './logs/canaries.ts';
import { type CanaryRequest, canaryRequests } from './logs/canary-requests.ts';

const source = join(repository, 'apps', 'api', 'src');

interface Line {
  readonly msg: string;
  readonly status?: number;
  readonly route?: string;
  readonly err?: { readonly type: string; readonly cause?: { readonly code?: string } };
}

describe('what a server logs', () => {
  const dataDir = tempFolder('logs');
  const env = {
    ALONGSIDE_DATA_DIR: dataDir,
    ALONGSIDE_PORT: '0',
    ALONGSIDE_LOG_LEVEL: 'debug',
    // Not development, where mails are shown on the screen.
    ALONGSIDE_PUBLIC_URL: 'https://alongside.acme.example',
    ALONGSIDE_RATE_ANONYMOUS: 'off',
    ALONGSIDE_RATE_KEY: 'off',
    ALONGSIDE_RATE_WORKSPACE: 'off',
  };
  let server: BackgroundProcess;
  let url: string;
  let keys: readonly string[];
  beforeAll(async () => {
    const key = async (role: string) =>
      (
        await runCommand(process.execPath, [join(source, 'commands', 'key.ts'), '--workspace', 'canary', '--role', role], {
          cwd: repository,
          env,
        })
      ).trim();
    keys = [await key('admin'), await key('rep'), canaries.key];
    server = new BackgroundProcess(process.execPath, [join(source, 'main.mjs')], { cwd: repository, env });
    url = await eventually('the API says where it listens', () => /http:\/\/127\.0\.0\.1:\d+/.exec(server.output)?.[0], 20_000);
  });
  afterAll(() => server.end('SIGTERM'));

  const send = async ({ method, path, headers, body }: CanaryRequest, more: Record<string, string>) => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { 'idempotency-key': crypto.randomUUID(), ...headers, ...more },
      redirect: 'manual',
      ...(body !== undefined && { body }),
    });
    await response.arrayBuffer();
    return response.status;
  };
  const sendAll = async () => {
    const statuses: number[] = [];
    // The workspace is deleted by nobody before the end.
    const requests = canaryRequests().filter(({ method, path }) => !(method === 'DELETE' && path.startsWith('/v1/workspace')));
    for (const [at, request] of requests.entries()) {
      for (const key of keys) statuses.push(await send(request, { authorization: `Bearer ${key}` }));
      statuses.push(await send(request, { cookie: `__Host-alongside=${canaries.token}`, origin: `https://${canaries.host}` }));
      statuses.push(await send(request, { authorization: `Bearer ${keys[0]}`, 'idempotency-key': `${canaries.token}-${at}` }));
    }
    return statuses;
  };
  /** Without the link that makes the first admin, which is for whoever sits before the screen. */
  const output = () => server.output.replaceAll(/^First admin: .*$/gm, '');
  const lines = () =>
    output()
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as Line);

  test('tells what was asked for and how it ended, and nothing of anybody', async () => {
    const statuses = await sendAll();
    const logged = lines();
    expect(linesWithCanaries(output())).toEqual([]);
    expect(logged.filter(({ msg }) => msg === 'request').length).toBeGreaterThanOrEqual(statuses.length);
    expect(new Set(statuses).size).toBeGreaterThan(6);
    expect(logged.some(({ route }) => route === '/v1/records/:crm/:instance/:kind/:recordId/context')).toBe(true);
  });

  test('tells why requests failed inside, and nothing of anybody', async () => {
    const { workspaceId } = (await eventually(
      'a line names the workspace',
      () => (lines() as { workspaceId?: string }[]).find((line) => line.workspaceId),
      1_000,
    )) as { workspaceId: string };
    const sql = new SqlConnection(join(dataDir, 'workspaces', `${workspaceId}.db`));
    sql.exec('PRAGMA busy_timeout=5000');
    sql.exec('PRAGMA foreign_keys=OFF');
    for (const table of ['accounts', 'people', 'content_items', 'idempotency_keys', 'crm_sites'])
      sql.exec(`ALTER TABLE ${table} RENAME TO lost_${table}`);
    sql.close();
    const statuses = await sendAll();
    expect(statuses.filter((status) => status === 500).length).toBeGreaterThan(20);
    const failures = lines().filter(({ err }) => err !== undefined);
    expect(new Set(failures.map(({ err }) => err?.type)).size).toBeGreaterThan(1);
    expect(failures.some(({ err }) => err?.type === 'DrizzleQueryError')).toBe(true);
    expect(linesWithCanaries(output())).toEqual([]);
  });

  test('would be noticed if it named somebody', () => {
    const planted = [
      `{"msg":"mail to ${canaries.email}"}`,
      `{"msg":"${canaries.name}"}`,
      `{"msg":"alg_abcdefgh_${'a'.repeat(40)}"}`,
      '{"msg":"request"}',
    ];
    expect(linesWithCanaries(planted.join('\n'))).toHaveLength(3);
  });
});
