import { join } from 'node:path';
import { restartExitCode } from '@alongside/api/server/restart-exit-code.ts';
import { describe, expect, test } from 'vitest';
import { ApiServer } from '../automation/api/api-server.ts';
import { Connection, type ConnectionAnswer } from '../automation/api/connection.ts';
import { childProcesses } from '../automation/child-processes.ts';
import { eventually } from '../automation/eventually.ts';
import { lives } from '../automation/lives.ts';
import { repository } from '../automation/repository.ts';

const plant = { NODE_OPTIONS: `--import=${join(repository, 'test', 'reliability', 'plants', 'writer-dies.ts')}` };

describe.each([1, 2])('a writer thread that dies, with %i answering', (workers) => {
  test('ends the process so that it is started again; what was acknowledged is there once, the rest is refused', {
    timeout: 120_000,
  }, async () => {
    const server = await ApiServer.start('lost', { ...plant, ALONGSIDE_WORKERS: String(workers) });
    const authorization = `Bearer ${await server.makeKey('admin')}`;
    const connection = new Connection(server.url);
    const create = (name: string, over = connection) =>
      over.ask('POST', '/v1/people', {
        headers: { authorization, 'idempotency-key': `create-${name.replaceAll(' ', '-')}` },
        body: { name },
      });
    const ids = async (answers: readonly ConnectionAnswer[]) => answers.map(({ text }) => (JSON.parse(text) as { id: string }).id);

    const before = await Promise.all(['Ana', 'Ben', 'Cem'].map((name) => create(name)));
    expect(before.map(({ status }) => status)).toEqual([201, 201, 201]);
    const others = childProcesses(server.process.pid ?? 0);

    const refused = await create('the end of the writer');
    expect(refused.status).toBe(503);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThanOrEqual(1);
    await eventually('the process has ended', () => (server.process.isRunning ? undefined : true));
    expect(server.process.exitCode).toBe(restartExitCode);
    expect(others.filter(lives)).toEqual([]);

    // As whoever supervises it does.
    await server.launch();
    const again = new Connection(server.url);
    const repeated = await Promise.all(['Ana', 'Ben', 'Cem'].map((name) => create(name, again)));
    expect(await ids(repeated)).toEqual(await ids(before));
    expect((await create('Dan', again)).status).toBe(201);
    const listed = await again.ask('GET', '/v1/people?limit=200', { headers: { authorization } });
    const { items } = JSON.parse(listed.text) as { items: { name: string }[] };
    expect(items.map(({ name }) => name).sort()).toEqual(['Ana', 'Ben', 'Cem', 'Dan']);
    await server.stop();
    for (const each of [connection, again]) each.close();
  });
});
