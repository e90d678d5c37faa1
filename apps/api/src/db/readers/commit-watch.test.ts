import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SqlConnection } from '../sql-connection.ts';
import { Writer } from '../writer/writer.ts';
import { CommitWatch } from './commit-watch.ts';
import { openForReading } from './open-for-reading.ts';
import { readOnlyAddress } from './read-only-address.ts';

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

  test('asks once a turn of the event loop while a commit is on its way, and again as soon as it is over', async () => {
    const door = { stillness: 3 };
    let steps = 0;
    using counted = Object.assign(
      new SqlConnection(readOnlyAddress(join(folder, 'control.db')), () => {
        steps += 1;
      }),
      {
        [Symbol.dispose]() {
          counted.close();
        },
      },
    );
    const watch = new CommitWatch(counted, door);
    const asked = () => steps / 2;
    const inOneTurn = () => [watch.version(), watch.version(), watch.version()];
    inOneTurn();
    expect(asked()).toBe(1);
    await new Promise(setImmediate);
    inOneTurn();
    expect(asked()).toBe(2);
    door.stillness = 4;
    inOneTurn();
    expect(asked()).toBe(3);
    await new Promise(setImmediate);
    door.stillness = 5;
    const before = watch.version();
    await commit('one');
    expect(watch.version()).not.toBe(before);
  });
});
