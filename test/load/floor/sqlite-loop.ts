import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import Database from 'better-sqlite3';

// The yardstick for ingest: what a careful hand-written loop does. Rows of the same content, keys at random, one transaction per call.
const [folder = '', rowsPerCall = '1000', calls = '20', rowsBefore = '0'] = process.argv.slice(2);
const database = new Database(join(folder, 'yardstick.db'));
database.pragma('journal_mode = WAL');
database.pragma('synchronous = FULL');
database.exec(`CREATE TABLE touches (id TEXT PRIMARY KEY, person_id TEXT NOT NULL, campaign TEXT, type TEXT NOT NULL, channel TEXT NOT NULL,
  direction TEXT NOT NULL, weight REAL NOT NULL, grade TEXT NOT NULL, occurred_at_ms INTEGER NOT NULL, precision TEXT NOT NULL, subject TEXT,
  source TEXT NOT NULL, external_id TEXT NOT NULL, observed_at_ms INTEGER NOT NULL, UNIQUE (source, external_id));
  CREATE INDEX touches_by_person ON touches (person_id, occurred_at_ms)`);
const insert = database.prepare(
  'INSERT INTO touches VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (source, external_id) DO NOTHING',
);
const nowMs = Date.now();
const call = database.transaction((from: number) => {
  for (let at = from; at < from + Number(rowsPerCall); at += 1) {
    const id = randomBytes(16).toString('hex');
    const person = `per_${(at * 7_919) % 10_000}`;
    insert.run(
      id,
      person,
      `Campaign ${at % 12}`,
      'email.open',
      'email',
      'inbound',
      1,
      'person',
      nowMs - at * 1_000,
      'second',
      `Subject ${at % 40}`,
      'bench',
      `y${at}`,
      nowMs,
    );
  }
});
// As much as ours has: with keys at random, what an insert costs grows with the table.
const first = Number(rowsBefore) / Number(rowsPerCall);
for (let number = 0; number < first; number += 1) call(number * Number(rowsPerCall));
const began = performance.now();
for (let number = 0; number < Number(calls); number += 1) call((first + number) * Number(rowsPerCall));
const seconds = (performance.now() - began) / 1_000;
console.log(JSON.stringify({ rowsPerSecond: (Number(rowsPerCall) * Number(calls)) / seconds }));
database.close();
