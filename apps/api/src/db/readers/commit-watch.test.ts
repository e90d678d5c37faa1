import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Writer } from '../writer/writer.ts';
import { CommitWatch } from './commit-watch.ts';
import { openForReading } from './open-for-reading.ts';

describe('a watch over commits', () => {
  let folder: string;
  let writer: Writer;
  let sql: ReturnType<typeof openForReading>;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'alongside-commits-'));
    writer = new Writer(Date.now, { secret: Buffer.alloc(32) });
    await writer.open('control', join(folder, 'control.db'), 'control');
    sql = openForReading(join(folder, 'control.db'));
  });
  afterEach(async () => {
    sql.close();
    await writer.close();
    rmSync(folder, { recursive: true });
  });
  const commit = (slug: string) => writer.write('control', 'workspaces.create', { slug, name: slug });

  test.each([
    ['sees the writer', () => writer],
    ['has its writer in another process', () => ({ stillness: undefined })],
  ])('tells of every commit once it is acknowledged, where it %s', async (_, door) => {
    const watch = new CommitWatch(sql, door());
    for (const slug of ['one', 'two', 'three']) {
      const before = watch.version();
      expect(watch.version()).toBe(before);
      await commit(slug);
      expect(watch.version()).not.toBe(before);
    }
  });

  test('believes the database and nothing else while the writer is at work', async () => {
    let mark: number | undefined = 2;
    const watch = new CommitWatch(sql, {
      get stillness() {
        return mark;
      },
    });
    const before = watch.version();
    await commit('one');
    expect(watch.version()).toBe(before);
    mark = undefined;
    expect(watch.version()).not.toBe(before);
  });
});
