import { DataEvent } from '@alongside/common';
import { expect, test } from 'vitest';
import { prepareEvent } from '../../../services/events/prepare-event.ts';
import { countWrongCells } from '../../../testing/count-wrong-cells.ts';
import { openTestDatabase, type TestDatabase } from '../../../testing/open-test-database.ts';
import { regradePeople } from './regrade-around.ts';

const apply = (database: TestDatabase, ...events: object[]) =>
  database.write('events.apply', { events: events.map((event) => prepareEvent(DataEvent.parse(event))) });
const types = ['email.open', 'email.click', 'campaign.responded', 'form.submit'] as const;

/** Two people with touches side by side, in one campaign: clicks in bursts, responses beside what they repeat. */
function openWorld(): TestDatabase {
  const database = openTestDatabase();
  const at = '2026-11-01T10:00:00Z';
  const person = (externalId: string) => ({
    type: 'person.upsert',
    source: 'crm',
    externalId,
    at,
    person: { name: `Human ${externalId}` },
  });
  apply(database, person('1'), person('2'), { type: 'campaign.upsert', source: 'crm', externalId: 'c', at, campaign: { name: 'Webinar' } });
  const touches = Array.from({ length: 120 }, (_, n) => ({
    type: 'touch.record',
    touch: {
      source: 'map',
      externalId: `t${n}`,
      person: { source: 'crm', externalId: n % 3 === 0 ? '2' : '1' },
      campaign: { source: 'crm', externalId: 'c' },
      type: types[Math.floor(n / 3) % types.length],
      occurredAt: new Date(Date.UTC(2026, 9, 1 + Math.floor(n / 12) * 2, 9) + (n % 12) * 900).toISOString(),
    },
  }));
  apply(database, ...touches);
  return database;
}

const graded = ({ sql }: TestDatabase) => sql.all('SELECT pk, person_pk, grade, signals, corroborates, weight FROM touches ORDER BY pk');

test('after a merge and after its undo all is graded as if everything had been graded anew', () => {
  using database = openWorld();
  const before = graded(database);
  apply(database, { type: 'person.merge', source: 'crm', externalId: '1', merged: ['2'], at: '2026-11-02T10:00:00Z' });
  const merged = graded(database);
  expect(merged.map((row) => row.slice(2))).not.toEqual(before.map((row) => row.slice(2)));
  expect(regradePeople(database.sql, [1])).toEqual([]);
  expect(graded(database)).toEqual(merged);
  expect(countWrongCells(database.sql)).toBe(0);
  database.write('identity.unmerge', { mergeId: String(database.sql.get('SELECT id FROM merges')?.[0]) });
  expect(graded(database)).toEqual(before);
  expect(regradePeople(database.sql, [1, 2])).toEqual([]);
  expect(countWrongCells(database.sql)).toBe(0);
});
