import { dayMs } from '@alongside/common';
import { expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../testing/open-test-database.ts';
import type { RemovedRows } from './old-rows.ts';

const startMs = Date.parse('2026-01-01T09:00:00Z');
let nowMs = startMs;
const people = ['Nobody', 'Objects', 'Flagged', 'Consented', 'Buyer', 'Lost', 'Noted'];

/** People that nothing was heard of for a year, but for what their names say. */
function world() {
  nowMs = startMs;
  const database = openTestDatabase(() => nowMs);
  const rows = people.map((name) => ({ name, email: `${name}@globex.test`, ...(name === 'Flagged' && { doNotContact: true }) }));
  const ids = Object.fromEntries(database.write('rows.upsert', { noun: 'person', rows }).map(({ id }, at) => [people[at] ?? '', id ?? '']));
  const said = (name: string, state: 'objected' | 'granted') =>
    database.write('consents.record', {
      personId: ids[name] ?? '',
      consents: [{ channel: 'email', state, at: new Date(nowMs).toISOString() }],
    });
  const deal = (name: string, status: 'open' | 'lost') => ({ name, status, contacts: [{ personId: ids[name] ?? '' }] });
  database.write('rows.upsert', { noun: 'opportunity', rows: [deal('Buyer', 'open'), deal('Lost', 'lost')] });
  said('Objects', 'objected');
  nowMs += 360 * dayMs;
  said('Consented', 'granted');
  database.write('notes.record', {
    notes: [
      {
        id: 'b7e5c1de-5d0c-4d54-9a4e-0d0b8c8a0002',
        text: 'Still there.',
        record: { crm: 'demo', instance: 'demo', kind: 'open', recordId: '1' },
        subjectId: ids.Noted,
        occurredAt: new Date(nowMs).toISOString(),
      },
    ],
    sees: 'all',
  });
  nowMs += 5 * dayMs;
  return database;
}

const left = ({ sql }: TestDatabase) => sql.all('SELECT name FROM people ORDER BY pk').map(([name]) => String(name));

test('people go whom nothing was heard of, but not those who are in an open deal, spoke up since, or must not be contacted', () => {
  using database = world();
  let removed = 0;
  for (let after: number | undefined = 0; after !== undefined; ) {
    const part: RemovedRows = database.write('retention.inactivePeople', { after, beforeMs: nowMs - 90 * dayMs, limit: 100 });
    removed += part.removed;
    after = part.next;
  }
  expect(left(database)).toEqual(['Objects', 'Flagged', 'Consented', 'Buyer', 'Noted']);
  expect(removed).toBe(2);
});
