import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { filesOfDatabase } from '../../db/files-of-database.ts';
import { openForReading } from '../../db/readers/open-for-reading.ts';
import { openForWriting } from '../../db/writer/open-for-writing.ts';
import { searchFiles } from './search-files.ts';

const source = join(import.meta.dirname, '../..');

/** A workspace's database that this process writes and reads. */
function world() {
  const folder = mkdtempSync(join(tmpdir(), 'search-'));
  const path = join(folder, 'w.db');
  const writing = openForWriting(path, 'workspace', 0);
  const reading = openForReading(path);
  onTestFinished(() => {
    reading.close();
    writing.close();
    rmSync(folder, { recursive: true });
  });
  const counted = () => reading.all('SELECT name, value FROM counters');
  counted();
  return { path, writing, counted, search: (...texts: string[]) => searchIn(filesOfDatabase(path), texts) };
}

function searchIn(files: readonly string[], texts: readonly string[], signal = new AbortController().signal) {
  return searchFiles({ files, needles: texts.map((text) => [text]) }, signal);
}

/** What another process is told that runs this on the database. */
function elsewhere(path: string, statement: string): string {
  const program = `import { SqlConnection } from ${JSON.stringify(join(source, 'db/sql-connection.ts'))};
    const sql = new SqlConnection(${JSON.stringify(path)});
    sql.exec('PRAGMA busy_timeout=0');
    try { sql.exec(${JSON.stringify(statement)}); console.log('done'); } catch (error) { console.log(error.code); }`;
  return execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' }).trim();
}

test('tells which text stands in which file, and passes over files that are gone', async () => {
  const { path, writing, search } = world();
  writing.run('INSERT INTO counters (name, value) VALUES (?, 1)', 'ana.ruiz@globex.test');
  expect(await search('nowhere at all', 'ana.ruiz@globex.test')).toEqual([{ file: `${path}-wal`, needle: 1 }]);
});

test('takes no lock from those who write and read the files that it searches', async () => {
  const { path, writing, counted, search } = world();
  writing.exec('BEGIN IMMEDIATE');
  writing.run("INSERT INTO counters (name, value) VALUES ('mine', 1)");
  await search('mine');
  expect(elsewhere(path, 'BEGIN IMMEDIATE')).toBe('SQLITE_BUSY');
  writing.exec('COMMIT');
  expect(counted()).toEqual([['mine', 1]]);
});

test('says what was wrong with a file that cannot be read, without its name', async () => {
  await expect(searchIn([tmpdir()], ['x'])).rejects.toMatchObject({ logged: { type: 'Error', code: 'EISDIR' } });
});

test('ends when whoever waits for it gives up', async () => {
  const ending = new AbortController();
  const searched = searchIn(filesOfDatabase(world().path), ['x'], ending.signal);
  ending.abort(new Error('the server stops'));
  await expect(searched).rejects.toThrow('the server stops');
});
