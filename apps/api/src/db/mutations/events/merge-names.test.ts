import { DataEvent } from '@alongside/common';
import { expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../testing/open-test-database.ts';

const at = (minute: number) => `2026-11-20T10:0${minute}:00Z`;
const apply = (database: TestDatabase, ...events: object[]) =>
  database.write('events.apply', { events: events.map((event) => ({ event: DataEvent.parse(event) })) });
const mergeId = ({ sql }: TestDatabase) => String(sql.get('SELECT id FROM merges')?.[0]);

test.each(['person', 'opportunity'])('a merge of a %s that was undone is not made again because its source tells of it again', (noun) => {
  using database = openTestDatabase();
  const upsert = (externalId: string, name: string) => ({ type: `${noun}.upsert`, source: 'crm', externalId, at: at(1), [noun]: { name } });
  const merge = { type: `${noun}.merge`, source: 'crm', externalId: '1', merged: ['2'], at: at(2) };
  apply(database, upsert('1', 'Anna Berg'), upsert('2', 'Bert Carl'), merge);
  database.write('identity.unmerge', { mergeId: mergeId(database) });
  expect(apply(database, merge)).toMatchObject([{ status: 'duplicate' }]);
  expect(database.sql.all('SELECT external_id, count(*) FROM external_ids GROUP BY pk, external_id ORDER BY 1')).toEqual([
    ['1', 1],
    ['2', 1],
  ]);
  expect(database.sql.get('SELECT count(DISTINCT pk) FROM external_ids')).toEqual([2]);
});

test('what somebody keeps apart stays so, and the rest of a merge is made', () => {
  using database = openTestDatabase();
  const upsert = (externalId: string) => ({ type: 'person.upsert', source: 'crm', externalId, at: at(1), person: { name: externalId } });
  apply(database, upsert('1'), upsert('2'), upsert('3'), {
    type: 'person.merge',
    source: 'crm',
    externalId: '1',
    merged: ['2'],
    at: at(2),
  });
  database.write('identity.unmerge', { mergeId: mergeId(database) });
  const merge = { type: 'person.merge', source: 'crm', externalId: '1', merged: ['2', '3', '4'], at: at(3) };
  expect(apply(database, merge)).toMatchObject([{ status: 'updated' }]);
  const [one, two, three, four] = database.sql.all('SELECT pk FROM external_ids ORDER BY external_id').map(([pk]) => pk);
  expect([three, four]).toEqual([one, one]);
  expect(two).not.toBe(one);
  expect(database.sql.all('SELECT deleted_at_ms FROM people')).toEqual([[null], [null]]);
});

test('a company is found by the domain that it had before it became another one, whichever is told first', () => {
  const upsert = (externalId: string, domain: string) => ({
    type: 'account.upsert',
    source: 'crm',
    externalId,
    at: at(Number(externalId)),
    account: { name: `Company ${externalId}`, domain },
  });
  const merge = { type: 'account.merge', source: 'crm', externalId: '2', merged: ['1'], at: at(3) };
  const person = {
    type: 'person.upsert',
    source: 'crm',
    externalId: 'p',
    at: at(4),
    person: { name: 'Ana Ruiz' },
    account: { domain: 'former.test' },
  };
  const homes = [
    [person, merge],
    [merge, person],
  ].map((told) => {
    using database = openTestDatabase();
    apply(database, upsert('1', 'former.test'), upsert('2', 'present.test'));
    for (const event of told) apply(database, event);
    return database.sql.all('SELECT a.name FROM people AS p LEFT JOIN accounts AS a ON a.pk = p.account_pk');
  });
  expect(homes).toEqual([[['Company 2']], [['Company 2']]]);
});
