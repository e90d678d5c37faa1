import { expect, test } from 'vitest';
import { openTestDatabase } from '../testing/open-test-database.ts';
import { otherTables, personTables } from './person-tables.ts';

test('every table of a workspace says whether it holds something about persons', () => {
  using database = openTestDatabase();
  const tables = database.sql
    .all("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .map(([name]) => String(name));
  const said = [...personTables.map(({ table }) => table), ...Object.keys(otherTables)];
  expect(said.toSorted()).toEqual(tables.toSorted());
});

test('no table that names a person or an entity counts as one that does not', () => {
  using database = openTestDatabase();
  const telling = Object.keys(otherTables).filter((table) =>
    database.sql
      .all('SELECT name FROM pragma_table_info(?)', table)
      .some(([column]) => ['person_pk', 'entity', 'link_pk'].includes(String(column))),
  );
  expect(telling).toEqual([]);
});
