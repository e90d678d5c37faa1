import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openForReading } from '../readers/open-for-reading.ts';
import type { OnceName, WriterReply, WriterRequest } from './messages.ts';
import { Pulse } from './pulse.ts';
import { Stillness } from './stillness.ts';
import { WriterMeter } from './writer-meter.ts';
import { WriterQueue } from './writer-queue.ts';

const writes = 250;
const person = (id: number, database: string, once?: OnceName): WriterRequest => ({
  id,
  type: 'write',
  database,
  mutation: 'rows.upsert',
  input: { noun: 'person', rows: Array.from({ length: 5 }, (_, row) => ({ name: `Person ${id} ${row}` })) },
  nowMs: 0,
  once,
});
const once: OnceName = { keyId: 'key', key: 'one', route: 'POST', bodyHash: 'hash', part: '1' };

/** A queue of the databases `a`, `b` and `c`, and the ids that it has answered. */
function openQueue(arrived: () => readonly WriterRequest[] = () => [], pulse = new Pulse()) {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-queue-'));
  const answered: number[] = [];
  const stillness = new Stillness();
  const queue = new WriterQueue(
    { secret: Buffer.alloc(32), pulse, meter: new WriterMeter(), stillness },
    (replies: readonly WriterReply[]) => answered.push(...replies.filter(({ id }) => id > 0).map(({ id }) => id)),
    arrived,
  );
  for (const database of ['a', 'b', 'c'])
    queue.add({ id: 0, type: 'open', database, path: join(folder, `${database}.db`), schema: 'workspace' });
  queue.work();
  onTestFinished(() => {
    queue.add({ id: 0, type: 'close' });
    expect(finish(queue)).toBe('closed');
    rmSync(folder, { recursive: true });
  });
  return { queue, answered, stillness, pathOf: (database: string) => join(folder, `${database}.db`) };
}

function finish(queue: WriterQueue): ReturnType<WriterQueue['work']> {
  let state = queue.work();
  while (state === 'more' || state === 'soon') state = queue.work();
  return state;
}

/** Writes until it has had more of the writer than people have. */
function writeMuch(queue: WriterQueue, database: string): void {
  for (let id = 2_000; id < 2_000 + writes; id += 1) queue.add(person(id, database));
  finish(queue);
}

/** From here on no time passes but by `vi.advanceTimersByTime`: a busy machine would otherwise end turns early. */
function stopClock(): void {
  const nowMs = performance.now();
  vi.useFakeTimers({ toFake: ['performance'] });
  onTestFinished(() => void vi.useRealTimers());
  vi.advanceTimersByTime(nowMs);
}

test('a turn that lasts gives way to a database that asks meanwhile, and takes what is added to its own queue', () => {
  const meanwhile = [[person(1_000, 'b'), person(1_001, 'a')]];
  const { queue, answered } = openQueue(() => meanwhile.shift() ?? []);
  for (let id = 1; id <= writes; id += 1) queue.add(person(id, 'a'));
  expect(finish(queue)).toBe('idle');
  expect(answered.filter((id) => id !== 1_000)).toEqual([...Array.from({ length: writes }, (_, at) => at + 1), 1_001]);
  expect(answered).toContain(1_000);
  expect(answered.indexOf(1_000)).toBeLessThan(writes / 2);
});

test('whoever has had much of the writer waits for all that have had little, however late they ask', () => {
  const { queue, answered } = openQueue();
  writeMuch(queue, 'a');
  answered.length = 0;
  stopClock();
  for (const [at, database] of ['a', 'b', 'c', 'b'].entries()) queue.add(person(at + 1, database));
  finish(queue);
  expect(answered).toEqual([2, 4, 3, 1]);
});

test('between the writes of one request nobody has a turn who has had much more, unless the next is late', () => {
  const { queue, answered } = openQueue();
  writeMuch(queue, 'a');
  answered.length = 0;
  stopClock();
  queue.add(person(1, 'b', once));
  queue.add(person(2, 'a'));
  expect([queue.work(), queue.work(), answered]).toEqual(['more', 'soon', [1]]);
  queue.add(person(3, 'b', { ...once, part: '2' }));
  expect([queue.work(), queue.work(), answered]).toEqual(['more', 'soon', [1, 3]]);
  vi.advanceTimersByTime(2);
  expect([queue.work(), answered]).toEqual(['idle', [1, 3, 2]]);
});

/** Has `a` write while `b`, which has had less, begins to wait: what `a` has written is not committed yet. */
function leaveOpen() {
  const meanwhile: WriterRequest[][] = [];
  const { queue, answered } = openQueue(() => meanwhile.shift() ?? []);
  writeMuch(queue, 'a');
  answered.length = 0;
  stopClock();
  queue.add(person(1, 'a'));
  meanwhile.push([person(2, 'b')]);
  expect([queue.work(), answered]).toEqual(['more', []]);
  return { queue, answered };
}

test('whoever has had less does not wait for the disk to take what was written for another, which is committed after theirs', () => {
  const { queue, answered } = leaveOpen();
  expect([finish(queue), answered]).toEqual(['idle', [2, 1]]);
});

test('what was written is committed soon, however many have had less', () => {
  const { queue, answered } = leaveOpen();
  queue.add(person(3, 'c'));
  vi.advanceTimersByTime(1_000);
  expect([queue.work(), answered]).toEqual(['more', [1]]);
  finish(queue);
});

test('what was written is committed before anything else is done to its file', () => {
  const { queue, answered } = leaveOpen();
  queue.add({ id: 3, type: 'tidy', database: 'a', how: 'compact' });
  queue.add(person(4, 'a'));
  expect([finish(queue), answered]).toEqual(['idle', [2, 1, 3, 4]]);
});

test('a reader finds another even mark whenever it sees something else, and the same one while a transaction is written', () => {
  const pulse = new Pulse();
  const { queue, stillness, pathOf } = openQueue(undefined, pulse);
  const sql = openForReading(pathOf('a'));
  onTestFinished(() => sql.close());
  const seen: string[] = [];
  // Before and after each statement.
  const look = vi.spyOn(pulse, 'beat').mockImplementation(() => {
    const { mark } = stillness;
    if (mark % 2 === 0) seen.push(`${mark} ${String(sql.get('PRAGMA data_version')?.[0])}`);
  });
  for (let id = 1; id <= writes; id += 1) queue.add(person(id, 'a'));
  finish(queue);
  look.mockRestore();
  const marks = new Set(seen.map((pair) => pair.split(' ', 1)[0]));
  expect(new Set(seen).size).toBe(marks.size);
  expect(marks.size).toBeGreaterThan(1);
  expect(seen.length).toBeGreaterThan(writes);
});
