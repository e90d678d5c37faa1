import { join } from 'node:path';
import { openForReading } from '@alongside/api/db/readers/open-for-reading.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ApiServer } from '../automation/api/api-server.ts';
import { repository } from '../automation/repository.ts';
import { runCommand } from '../automation/run-command.ts';
import { tempFolder } from '../automation/temp-folder.ts';

const people = 20;

describe('a backup of a server that is being written to', () => {
  let server: ApiServer;
  let admin: string;
  beforeAll(async () => {
    server = await ApiServer.start('live', { ALONGSIDE_WORKERS: '2' });
    admin = await server.makeKey('admin');
  });
  afterAll(() => server.stop());

  const command = (name: string, args: readonly string[], dataDir: string) =>
    runCommand(process.execPath, [join(repository, 'apps/api/src/commands', `${name}.ts`), ...args], {
      cwd: repository,
      env: { ALONGSIDE_DATA_DIR: dataDir },
    });

  test('is how things stood at one moment, each write in it whole or not at all, and nothing acknowledged before is missing', async () => {
    let isOver = false;
    let acknowledged = 0;
    let longestMs = 0;
    // Each writes numbered batches one after the other: a moment has a first part of them, and of no batch a part.
    const writers = [0, 1, 2].map(async (lane) => {
      for (let at = 0; !isOver; at += 1) {
        const batch = Array.from({ length: people }, (_, place) => event(`${lane}-${at}-${place}`, `${lane}-${at}`));
        const began = performance.now();
        const response = await fetch(`${server.url}/v1/events`, {
          method: 'POST',
          headers: { authorization: `Bearer ${admin}`, 'content-type': 'application/json', 'idempotency-key': `${lane}-${at}` },
          body: JSON.stringify({ events: batch }),
        });
        await response.arrayBuffer();
        longestMs = Math.max(longestMs, performance.now() - began);
        expect(response.status).toBe(200);
        acknowledged += 1;
      }
    });
    const backups = tempFolder('backups');
    const before: number[] = [];
    for (const name of ['first', 'second', 'third']) {
      before.push(acknowledged);
      await command('backup', ['--to', join(backups, name)], server.dataDir);
    }
    isOver = true;
    await Promise.all(writers);
    console.log(`${acknowledged} batches while three backups were taken; the longest took ${Math.round(longestMs)} ms`);
    for (const [at, name] of ['first', 'second', 'third'].entries()) {
      const dataDir = join(tempFolder('restored'), 'data');
      await command('restore', ['--from', join(backups, name)], dataDir);
      const batches = batchesIn(dataDir);
      // Whole, and of each writer the first ones without a gap.
      expect(batches.filter(({ count }) => count !== people)).toEqual([]);
      for (const lane of ['0', '1', '2']) {
        const numbers = batches.filter((batch) => batch.lane === lane).map(({ number }) => number);
        expect(numbers.toSorted((a, b) => a - b)).toEqual(numbers.map((_, place) => place));
      }
      expect(batches.length).toBeGreaterThanOrEqual(before[at] ?? 0);
    }
    const drilled = await command('restore', ['--drill', '--from', join(backups, 'third')], server.dataDir);
    expect(drilled).toMatch(/RTO\): [\d.]+ s .*RPO\): \d+ s/);
  });
});

function event(externalId: string, batch: string) {
  return { type: 'person.upsert', source: 'live', externalId, at: '2026-11-20T10:00:00Z', person: { name: externalId, title: batch } };
}

function batchesIn(dataDir: string) {
  const control = openForReading(join(dataDir, 'control.db'));
  const [id] = control.all("SELECT id FROM workspaces WHERE slug = 'live'");
  control.close();
  const sql = openForReading(join(dataDir, 'workspaces', `${String(id?.[0])}.db`));
  const rows = sql.all("SELECT title, count(*) FROM people WHERE source = 'live' GROUP BY title");
  sql.close();
  return rows.map(([title, count]) => {
    const [lane = '', number] = String(title).split('-');
    return { lane, number: Number(number), count: Number(count) };
  });
}
