import { expect, test } from 'vitest';
import { openTestDatabase } from '../../testing/open-test-database.ts';
import { countCases } from './count-cases.ts';
import { readCases } from './read-cases.ts';

test('counts the cases that are listed: not those that became one, nor those of which one is gone or hidden', () => {
  using database = openTestDatabase();
  const { sql } = database;
  const names = ['Ana', 'Ben', 'Cleo', 'Dan', 'Eva', 'Finn'];
  for (const noun of ['person', 'account'] as const) database.write('rows.upsert', { noun, rows: names.map((name) => ({ name })) });
  const ids = sql.all('SELECT id FROM people ORDER BY pk').map(([id]) => String(id));
  const merge = (survivor: number, merged: number) =>
    database.write('identity.merge', { noun: 'person', survivorId: ids[survivor] ?? '', mergedId: ids[merged] ?? '' });
  const ask = (noun: string, first: number, second: number, status = 'open') =>
    sql.run(
      `INSERT INTO identity_cases (id, noun, first_pk, second_pk, reason, status, created_at_ms) VALUES (?, ?, ?, ?, 'same_email', ?, 0)`,
      `idc_${noun}${first}${second}`,
      noun,
      first,
      second,
      status,
    );
  const all = [1, 2, 3, 4, 5, 6].flatMap((first) =>
    [1, 2, 3, 4, 5, 6, 7].filter((second) => second > first).map((second) => [first, second] as const),
  );
  for (const [first, second] of all) ask('person', first, second, (first + second) % 5 === 0 ? 'kept_apart' : 'open');
  for (const second of [2, 3]) ask('account', 1, second);

  const numbers = () => {
    const asked = (['open', 'kept_apart'] as const).flatMap((status) =>
      ([undefined, 'person', 'account'] as const).map((noun) => ({ status, noun })),
    );
    const listed = asked.map((one) => readCases(sql, { ...one, after: 0, limit: 200 }).filter(({ sides }) => sides).length);
    expect(asked.map((one) => countCases(sql, one))).toEqual(listed);
    return listed;
  };
  // Fifteen pairs of six people; with a seventh, who is not there, they are none.
  expect(numbers()).toEqual([14, 12, 2, 3, 3, 0]);
  merge(0, 1);
  merge(2, 0);
  const merged = numbers();
  sql.run('UPDATE people SET deleted_at_ms = 1 WHERE pk = 5');
  sql.run('UPDATE accounts SET deleted_at_ms = 1 WHERE pk = 2');
  expect([merged, numbers()]).toEqual([
    [12, 10, 2, 2, 2, 0],
    [6, 5, 1, 2, 2, 0],
  ]);
});
