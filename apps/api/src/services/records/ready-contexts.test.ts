import { describe, expect, test } from 'vitest';
import { ReadyContexts, type ReadyHead } from './ready-contexts.ts';

const mebibyte = 1_048_576;
const record = (recordId: number) => ({ crm: 'demo', instance: 'demo', kind: 'contact' as const, recordId: String(recordId) });
const head = (linkPk: number): ReadyHead => ({ etag: `"${linkPk}"`, linkPk, entityVersion: 1, sharedVersion: 1, validUntilMs: 9 });

test('drops the text that was not asked for the longest, and keeps what is asked for again and again', () => {
  const ready = new ReadyContexts({ version: () => 1 });
  const isHeld = (at: number) => ready.find(record(at), 0) !== undefined;
  isHeld(0);
  for (let at = 0; at < 1_000; at += 1) {
    ready.put(record(at), head(at), '.'.repeat(mebibyte), ready.nextDisplaces());
    isHeld(0);
  }
  expect(ready.isFull).toBe(true);
  const newest = Array.from({ length: 31 }, (_, at) => isHeld(969 + at));
  expect([isHeld(0), isHeld(1), newest.filter(Boolean).length]).toEqual([true, false, 1]);
});

describe('after something was committed', () => {
  let version = 1;
  const commit = () => {
    version += 1;
  };
  const readyWith = () => {
    const ready = new ReadyContexts({ version: () => version });
    ready.find(record(1), 0);
    ready.put(record(1), head(1), 'text', false);
    return ready;
  };

  test('nothing is believed before it was seen again, and then without reading the text again', () => {
    const ready = readyWith();
    commit();
    expect(ready.find(record(1), 0)).toBeUndefined();
    expect(ready.findAgain(record(1), () => ({ ...head(1) }), 0)?.head).toEqual(head(1));
    const found = ready.find(record(1), 0);
    expect([found?.head, found?.body.toString()]).toEqual([head(1), 'text']);
  });

  test.each([
    ['another version', { ...head(1), entityVersion: 2 }, 0],
    ['another version of what all share', { ...head(1), sharedVersion: 2 }, 0],
    ['another row', { ...head(1), linkPk: 2 }, 0],
    ['nothing', undefined, 0],
    ['a later time than it is good for', head(1), 9],
  ])('is let go where there is now %s', (_, now, nowMs) => {
    const ready = readyWith();
    commit();
    ready.find(record(1), 0);
    expect(ready.findAgain(record(1), () => now, nowMs)).toBeUndefined();
    expect([ready.findAgain(record(1), () => head(1), 0), ready.find(record(1), 0)]).toEqual([undefined, undefined]);
  });

  test('a text that nobody asks for leaves the memory within a minute', () => {
    const ready = readyWith();
    commit();
    ready.find(record(2), 60_000);
    expect(ready.findAgain(record(1), () => head(1), 0)).toBeUndefined();
  });
});
