import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { WriterReply, WriterRequest } from './messages.ts';
import { Pulse } from './pulse.ts';
import { Stillness } from './stillness.ts';
import { WriterMeter } from './writer-meter.ts';
import { WriterQueue } from './writer-queue.ts';

const writes = 250;
const person = (id: number, database: string): WriterRequest => ({
  id,
  type: 'write',
  database,
  mutation: 'rows.upsert',
  input: { noun: 'person', rows: Array.from({ length: 5 }, (_, row) => ({ name: `Person ${id} ${row}` })) },
  nowMs: 0,
});

test('a turn that lasts gives way to a database that asks meanwhile, and takes what is added to its own queue', () => {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-queue-'));
  const answered: number[] = [];
  const meanwhile = [[person(1_000, 'b'), person(1_001, 'a')]];
  const queue = new WriterQueue(
    { secret: Buffer.alloc(32), pulse: new Pulse(), meter: new WriterMeter(), stillness: new Stillness() },
    (replies: readonly WriterReply[]) => answered.push(...replies.filter(({ id }) => id > 0).map(({ id }) => id)),
    () => meanwhile.shift() ?? [],
  );
  for (const database of ['a', 'b'])
    queue.add({ id: 0, type: 'open', database, path: join(folder, `${database}.db`), schema: 'workspace' });
  for (let id = 1; id <= writes; id += 1) queue.add(person(id, 'a'));
  let state = queue.work();
  while (state === 'more') state = queue.work();
  queue.add({ id: 0, type: 'close' });
  expect([state, queue.work()]).toEqual(['idle', 'closed']);
  expect(answered.filter((id) => id !== 1_000)).toEqual([...Array.from({ length: writes }, (_, at) => at + 1), 1_001]);
  expect(answered).toContain(1_000);
  expect(answered.indexOf(1_000)).toBeLessThan(writes / 2);
  rmSync(folder, { recursive: true });
});
