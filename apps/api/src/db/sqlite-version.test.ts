import { expect, test } from 'vitest';
import { SqlConnection } from './sql-connection.ts';
import { assertSqliteVersion, sqliteVersion } from './sqlite-version.ts';

/** A connection as far as the version is asked. */
const engine = (version: string) => {
  const sql = new SqlConnection(':memory:');
  sql.all = () => [[version]];
  return sql;
};

test('the engine that is installed is one that was tested, and needs a sole writer', () => {
  const sql = new SqlConnection(':memory:');
  expect(() => assertSqliteVersion(sql)).not.toThrow();
  expect(sqliteVersion(sql)).toEqual({ version: expect.stringMatching(/^3\.\d+\.\d+$/), needsSoleWriter: true });
  sql.close();
});

test.each([
  ['3.51.2', true],
  ['3.51.3', false],
  ['3.52.0', false],
  ['3.9.9', true],
  ['4.0.0', false],
])('%s needs a sole writer: %s', (version, needsSoleWriter) => {
  expect(sqliteVersion(engine(version)).needsSoleWriter).toBe(needsSoleWriter);
});

test('an older engine than was tested is refused', () => {
  expect(() => assertSqliteVersion(engine('3.45.0'))).toThrow(/older than/);
});
