import { openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { openForReading } from '@alongside/api/db/readers/open-for-reading.ts';
import { Pulse } from '@alongside/api/db/writer/pulse.ts';
import { Stillness } from '@alongside/api/db/writer/stillness.ts';
import { WriterMeter } from '@alongside/api/db/writer/writer-meter.ts';
import { WriterQueue } from '@alongside/api/db/writer/writer-queue.ts';
import { tempFolder } from '../../automation/temp-folder.ts';

/** Writes now and then and reads after each commit; the result is one line of JSON: how many of the reads changed the shared index. */
const commits = 5;
/** Longer than the index of so few changes. @unit bytes */
const mostIndex = 1_048_576;
const database = 'a';
const path = join(tempFolder('readers'), 'a.db');

const queue = new WriterQueue(
  { secret: Buffer.alloc(32), pulse: new Pulse(), meter: new WriterMeter(), stillness: new Stillness() },
  (replies) => {
    for (const reply of replies) if (!reply.ok) throw new Error(reply.failure.message);
  },
  () => [],
);
queue.add({ id: 0, type: 'open', database, path, schema: 'workspace' });
queue.work();

const reader = openForReading(path);
const people = () => Number(reader.get('SELECT count(*) FROM people')?.[0]);
people();
// Never closed: closing any handle of a file ends all locks that the process holds on it.
const index = openSync(`${path}-shm`, 'r');
let changing = 0;
for (let id = 1; id <= commits; id += 1) {
  const rows = [{ name: `Person ${id}` }];
  queue.add({ id, type: 'write', database, mutation: 'rows.upsert', input: { noun: 'person', rows }, nowMs: 0, once: undefined });
  queue.work();
  const before = readIndex();
  if (people() !== id) throw new Error('a read missed what was committed');
  if (!readIndex().equals(before)) changing += 1;
}
queue.add({ id: commits + 1, type: 'close' });
queue.work();
console.log(JSON.stringify({ reads: commits, changing }));

function readIndex(): Buffer {
  const bytes = Buffer.alloc(mostIndex);
  return bytes.subarray(0, readSync(index, bytes, 0, mostIndex, 0));
}
