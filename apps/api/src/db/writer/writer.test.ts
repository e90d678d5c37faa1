import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { documentsPath } from '../documents/documents-path.ts';
import { openForReading } from '../readers/open-for-reading.ts';
import { Writer } from './writer.ts';

describe('Writer', () => {
  let folder: string;
  let writer: Writer;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'alongside-writer-'));
    writer = new Writer(() => Date.parse('2026-11-21T12:00:00Z'), { secret: Buffer.alloc(32) });
    await writer.open('w', join(folder, 'w.db'), 'workspace');
  });
  afterEach(async () => {
    await writer.close();
    rmSync(folder, { recursive: true });
  });

  const count = (table: string) => {
    const reader = openForReading(join(folder, 'w.db'));
    const [total] = reader.get(`SELECT count(*) FROM ${table}`) ?? [];
    reader.close();
    return total;
  };
  const person = (name: string) => writer.write('w', 'rows.upsert', { noun: 'person', rows: [{ name }] });

  test('stores the others when one request of a batch fails', async () => {
    const settled = await Promise.allSettled([
      person('Ana'),
      writer.write('w', 'rows.patch', { noun: 'person', id: 'per_0', patch: {} }),
      writer.write('w', 'rows.upsert', { noun: 'nothing' as 'person', rows: [] }),
      person('Ben'),
    ]);
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
    expect(count('people')).toBe(2);
  });

  test('says of itself that nothing is written once its thread has ended', async () => {
    expect(writer.health).toMatchObject({ state: 'ok', failing: [] });
    await writer.close();
    expect(writer.health).toMatchObject({ state: 'failing', lastErrorCode: 'WRITER_STOPPED', failing: ['control'] });
    await expect(person('Ana')).rejects.toMatchObject({ code: 'unavailable' });
  });

  test('stores all that it accepted before it closes', async () => {
    const writes = Array.from({ length: 500 }, (_, at) => person(`Person ${at}`));
    const closed = writer.close();
    expect((await Promise.allSettled(writes)).every(({ status }) => status === 'fulfilled')).toBe(true);
    await closed;
    expect(count('people')).toBe(500);
  });

  test('refuses more than it can hold, and says when to come again', async () => {
    const writes = Array.from({ length: 2_100 }, (_, at) => person(`Person ${at}`));
    const refused = (await Promise.allSettled(writes)).filter((write) => write.status === 'rejected');
    expect(refused).toHaveLength(100);
    expect(refused[0]?.reason).toMatchObject({ code: 'unavailable', retryAfterMs: 1_000 });
    expect(count('people')).toBe(2_000);
  });

  test('refuses only those whose own queue is full', async () => {
    await writer.open('other', join(folder, 'other.db'), 'workspace');
    const noisy = Promise.allSettled(Array.from({ length: 2_100 }, (_, at) => person(`Person ${at}`)));
    await writer.write('other', 'rows.upsert', { noun: 'person', rows: [{ name: 'Cem' }] });
    expect((await noisy).filter(({ status }) => status === 'rejected')).toHaveLength(100);
  });

  test('gives each database its turn, however long the queue of another is', async () => {
    await writer.open('other', join(folder, 'other.db'), 'workspace');
    let done = 0;
    const rows = Array.from({ length: 200 }, (_, at) => ({ name: `Person ${at}` }));
    const noisy = Array.from({ length: 300 }, async () => {
      await writer.write('w', 'rows.upsert', { noun: 'person', rows });
      done += 1;
    });
    await writer.write('other', 'rows.upsert', { noun: 'person', rows: [{ name: 'Cem' }] });
    expect(done).toBeLessThan(100);
    await Promise.all(noisy);
    expect(count('people')).toBe(60_000);
  });

  test('keeps nobody waiting for a reader that stands in the way of emptying a log', async () => {
    await writer.open('other', join(folder, 'other.db'), 'workspace');
    await person('Ana');
    const reader = openForReading(join(folder, 'w.db'));
    reader.exec('BEGIN');
    reader.get('SELECT count(*) FROM people');
    await person('Ben');
    const startMs = performance.now();
    const tidied = writer.tidy('w', 'checkpoint');
    await writer.write('other', 'rows.upsert', { noun: 'person', rows: [{ name: 'Cem' }] });
    const waitedMs = performance.now() - startMs;
    expect(await tidied).toBe(false);
    expect(waitedMs).toBeLessThan(2_000);
    reader.exec('COMMIT');
    reader.close();
    expect(await writer.tidy('w', 'checkpoint')).toBe(true);
  });

  test('loses no write to a fault of the stored contexts, which are thrown away', async () => {
    const links = (at: number) => [{ crm: 'demo', instance: 'demo', kind: 'contact' as const, recordId: `003-${at}` }];
    const rows = Array.from({ length: 300 }, (_, at) => ({ name: `Person ${at}`, links: links(at) }));
    await writer.write('w', 'rows.upsert', { noun: 'person', rows });
    const path = documentsPath(join(folder, 'w.db'));
    const reader = openForReading(join(folder, 'w.db'));
    const [entityVersion] = reader.get('SELECT max(version) FROM entity_versions') ?? [];
    reader.close();
    const document = {
      entityVersion: Number(entityVersion),
      sharedVersion: 0,
      validUntilMs: 9,
      composer: 1,
      body: Buffer.alloc(40_000, 'x'),
    };
    const storeAll = () => Array.from({ length: 300 }, (_, at) => writer.write('w', 'contexts.store', { ...document, linkPk: at + 1 }));
    await Promise.all(storeAll());
    expect(await writer.tidy('w', 'checkpoint')).toBe(true);
    // All but the first pages, and more than is held in memory.
    writeFileSync(path, readFileSync(path).fill(0xff, 32_768));
    const [stored, others] = await Promise.all([Promise.allSettled(storeAll()), Promise.allSettled([person('Ana'), person('Ben')])]);
    expect(others.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
    const lost = stored.find((write) => write.status === 'rejected');
    expect(lost?.reason).toMatchObject({ message: 'the stored contexts were thrown away: SQLITE_CORRUPT' });
    expect([count('people'), writer.health.state]).toEqual([302, 'ok']);
    await Promise.all(storeAll());
    await writer.tidy('w', 'forget');
    expect(existsSync(path)).toBe(false);
  });

  test('refuses writes after it has closed', async () => {
    await writer.close();
    await expect(person('Ana')).rejects.toMatchObject({ code: 'unavailable' });
  });
});
