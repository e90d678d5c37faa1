import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readEnv } from '../env.ts';
import { createKey } from '../services/keys/create-key.ts';
import { openDoor } from './open-door.ts';
import { socketPath } from './socket-path.ts';
import { startServer } from './start-server.ts';

describe('startServer', () => {
  let dataDir: string;
  const env = () => ({ ...readEnv({}), dataDir, port: 0, logLevel: 'silent' as const });

  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'alongside-server-'));
  });
  afterEach(() => rmSync(dataDir, { recursive: true }));

  test('refuses a data folder that another server holds', async () => {
    const server = await startServer({ env: env() });
    await expect(startServer({ env: env() })).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('already serves'),
    });
    await server.stop();
  });

  test('takes over the lock of a process that is gone', async () => {
    writeFileSync(join(dataDir, 'server.lock'), JSON.stringify({ pid: 2 ** 22 + 1, identity: '1' }));
    const server = await startServer({ env: env() });
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
    await server.stop();
  });

  test.each(['{"pid":', '{}', '[]', ''])('takes over a lock that was cut off while it was written: %j', async (text) => {
    writeFileSync(join(dataDir, 'server.lock'), text);
    const server = await startServer({ env: env() });
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
    await server.stop();
  });

  test('says that its port is taken, and lets go of the data folder', async () => {
    const server = await startServer({ env: env() });
    const other = mkdtempSync(join(tmpdir(), 'alongside-server-'));
    const taken = { ...env(), dataDir: other, port: Number(new URL(server.url).port) };
    await expect(startServer({ env: taken })).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('ALONGSIDE_PORT'),
    });
    await (await startServer({ env: { ...taken, port: 0 } })).stop();
    await server.stop();
    rmSync(other, { recursive: true });
  });

  test('answers every request it has begun before it stops', async () => {
    const server = await startServer({ env: env() });
    const { key } = await createKey(server.context, { slug: 'acme', role: 'admin' });
    const post = (at: number) =>
      fetch(`${server.url}/v1/people`, {
        method: 'POST',
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', 'idempotency-key': `person-${at}` },
        body: JSON.stringify({ name: `Person ${at}`, source: 'test', externalId: `${at}` }),
      }).then(
        (response) => response.status,
        () => 0,
      );
    await post(0);
    const posts = Array.from({ length: 50 }, (_, at) => post(at + 1));
    await Promise.race(posts);
    await server.stop();
    const acknowledged = (await Promise.all(posts)).filter((status) => status === 201).length + 1;

    const again = await startServer({ env: env() });
    const list = await fetch(`${again.url}/v1/people?limit=200`, { headers: { authorization: `Bearer ${key}` } });
    const { items } = (await list.json()) as { items: unknown[] };
    expect(items.length).toBeGreaterThanOrEqual(acknowledged);
    await again.stop();
  });

  test('lets a command write through it, and nobody else on the machine read', async () => {
    const server = await startServer({ env: env() });
    for (const path of [socketPath(dataDir), join(dataDir, 'control.db'), join(dataDir, 'control.db-wal'), join(dataDir, 'secret.key')]) {
      expect({ path, mode: statSync(path).mode & 0o777 }).toEqual({ path, mode: 0o600 });
    }
    const door = await openDoor(env());
    const { key } = await createKey(door.context, { slug: 'acme', role: 'rep' });
    await door.close();
    const session = await fetch(`${server.url}/v1/session`, { headers: { authorization: `Bearer ${key}` } });
    expect(await session.json()).toMatchObject({ workspace: { slug: 'acme' }, role: 'rep' });
    await server.stop();
  });

  test('a command writes by itself where no server runs', async () => {
    const door = await openDoor(env());
    await createKey(door.context, { slug: 'acme', role: 'rep' });
    await door.close();
    const server = await startServer({ env: env() });
    expect(server.context.control.findWorkspaceBySlug('acme')).toMatchObject({ slug: 'acme' });
    await server.stop();
  });
});
