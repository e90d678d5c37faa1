import { describe, expect, test } from 'vitest';
import type { CurrentVersions } from '../../db/reads/find-link-versions.ts';
import { collectGarbage } from '../../db/writer/collect-garbage.ts';
import { type Changes, ReadyContexts, type ReadyHead } from './ready-contexts.ts';
import { SharedRoom } from './shared-room.ts';

const mebibyte = 1_048_576;
const room = () => new SharedRoom(64 * mebibyte);
const record = (recordId: number) => ({ crm: 'demo', instance: 'demo', kind: 'contact' as const, recordId: String(recordId) });
const head = (linkPk: number): ReadyHead => ({ etag: `"${linkPk}"`, linkPk, entityVersion: 1, sharedVersion: 1, validUntilMs: 9 });
/** Reads that find these versions behind any link but those that are gone. */
const seeing =
  (versions: Partial<CurrentVersions> = {}, gone: readonly number[] = []) =>
  (linkPks: readonly number[]) =>
    new Map(linkPks.filter((pk) => !gone.includes(pk)).map((pk) => [pk, { entityVersion: 1, sharedVersion: 1, ...versions }]));

const unchanging: Changes = { commit: () => 1, sequence: () => 1 };

test('drops the text that was not asked for the longest, and keeps what is asked for again and again', () => {
  const ready = new ReadyContexts(unchanging, room());
  const isHeld = (at: number) => ready.find(record(at), 0) !== undefined;
  isHeld(0);
  for (let at = 0; at < 1_000; at += 1) {
    ready.put(record(at), head(at), '.'.repeat(mebibyte), ready.takeTurn());
    isHeld(0);
  }
  expect(ready.isFull).toBe(true);
  const newest = Array.from({ length: 31 }, (_, at) => isHeld(969 + at));
  expect([isHeld(0), isHeld(1), newest.filter(Boolean).length]).toEqual([true, false, 1]);
});

test('a text takes as much memory as it is long', () => {
  const ready = new ReadyContexts(unchanging, room());
  ready.find(record(1), 0);
  ready.put(record(1), head(1), 'ä'.repeat(5_000), false);
  const body = ready.find(record(1), 0)?.body;
  expect([body?.toString(), body?.buffer.byteLength]).toEqual(['ä'.repeat(5_000), 10_000]);
});

test('whoever holds the most makes room for the texts of another workspace, and has it back when that one is closed', () => {
  const shared = room();
  const [large, small] = [new ReadyContexts(unchanging, shared), new ReadyContexts(unchanging, shared)];
  const put = (ready: ReadyContexts, at: number, displaces: boolean) => {
    ready.find(record(at), 0);
    ready.put(record(at), head(at), '.'.repeat(mebibyte), displaces);
  };
  for (let at = 0; at < 64; at += 1) put(large, at, false);
  for (let at = 0; at < 100; at += 1) put(small, at, at >= 50);
  expect([large.bytes, small.bytes]).toEqual([32 * mebibyte, 32 * mebibyte]);
  put(large, 64, false);
  small.empty();
  put(large, 65, false);
  const isHeld = (at: number) => large.find(record(at), 0) !== undefined;
  expect([small.bytes, large.bytes, isHeld(64), isHeld(65)]).toEqual([0, 33 * mebibyte, false, true]);
});

describe('after something was committed', () => {
  let version = 1;
  let sequence = 1;
  const changing: Changes = { commit: () => version, sequence: () => sequence };
  const commit = () => {
    sequence += 1;
    version += 1;
  };
  const readyWith = () => {
    const ready = new ReadyContexts(changing, room());
    ready.find(record(1), 0);
    ready.put(record(1), head(1), 'text', false);
    return ready;
  };

  test('nothing is believed before it was seen again, and then without reading the text again', () => {
    const ready = readyWith();
    commit();
    expect(ready.find(record(1), 0)).toBeUndefined();
    expect(ready.findAgain(record(1), seeing(), 0)?.head).toEqual(head(1));
    const found = ready.find(record(1), 0);
    expect([found?.head, found?.body.toString()]).toEqual([head(1), 'text']);
  });

  test.each([
    ['another version', seeing({ entityVersion: 2 }), 0],
    ['another version of what all share', seeing({ sharedVersion: 2 }), 0],
    ['nothing', seeing({}, [1]), 0],
    ['a later time than it is good for', seeing(), 9],
  ])('is let go where there is now %s', (_, now, nowMs) => {
    const ready = readyWith();
    commit();
    ready.find(record(1), 0);
    expect(ready.findAgain(record(1), now, nowMs)).toBeUndefined();
    expect([ready.findAgain(record(1), seeing(), 0), ready.find(record(1), 0)]).toEqual([undefined, undefined]);
  });

  test('with those that are asked for, others are seen again, and only what is as it was is believed', () => {
    const ready = new ReadyContexts(changing, room());
    const all = Array.from({ length: 600 }, (_, at) => at);
    ready.find(record(0), 0);
    for (const at of all) ready.put(record(at), head(at), 'text', false);
    commit();
    const changed = [7, 77, 599];
    const asked: number[] = [];
    const read = (linkPks: readonly number[]) => {
      asked.push(...linkPks);
      const versions = seeing()(linkPks);
      for (const pk of changed) if (versions.has(pk)) versions.set(pk, { entityVersion: 2, sharedVersion: 1 });
      return versions;
    };
    let statements = 0;
    const answered = all.filter((at) => {
      const held = ready.find(record(at), 0);
      if (held) return true;
      statements += 1;
      return ready.findAgain(record(at), read, 0) !== undefined;
    });
    expect(answered).toEqual(all.filter((at) => !changed.includes(at)));
    expect(statements).toBeLessThan(60);
    // Each once, and those that are not believed once more when they are asked for themselves.
    expect(asked.length).toBeLessThanOrEqual(all.length + changed.length);
  });

  test('all is believed without being seen again where a context could show nothing of it', () => {
    const ready = readyWith();
    version += 1;
    expect(ready.find(record(1), 0)?.head).toEqual(head(1));
  });

  test('looking at others keeps nothing in memory that was let go since', async () => {
    const ready = new ReadyContexts(changing, room());
    ready.find(record(0), 0);
    for (let at = 0; at < 100; at += 1) ready.put(record(at), head(at), 'text', false);
    commit();
    const seenAgain = (at: number) => {
      ready.find(record(at), 0);
      return ready.findAgain(record(at), seeing(), 0);
    };
    for (const at of [0, 1, 2]) seenAgain(at);
    const text = new WeakRef(seenAgain(99)?.body ?? Buffer.alloc(0));
    // So often that the map is laid out anew several times, each time from what it holds then.
    for (let times = 0; times < 10_000; times += 1) ready.find(record(times % 90), 0);
    ready.put(record(99), head(99), 'another', false);
    await new Promise(setImmediate);
    collectGarbage();
    expect(text.deref()).toBeUndefined();
  });

  test('a text that nobody asks for leaves the memory within a minute', () => {
    const ready = readyWith();
    commit();
    ready.find(record(2), 60_000);
    expect(ready.findAgain(record(1), seeing(), 0)).toBeUndefined();
  });
});
