import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SqlConnection } from '../sql-connection.ts';
import { DocumentFile } from './document-file.ts';

const document = (linkPk: number, body = `told of ${linkPk}`) => ({
  linkPk,
  entityVersion: 1,
  sharedVersion: 1,
  validUntilMs: 1,
  composer: 1,
  body: Buffer.from(body),
});

describe('the file of stored contexts', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'alongside-documents-'));
    path = join(folder, 'w.db-contexts');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const stored = () => {
    if (!existsSync(path)) return [];
    const sql = new SqlConnection(`file:${path}?mode=ro`);
    try {
      return sql.all('SELECT link_pk FROM documents ORDER BY link_pk').map(([pk]) => Number(pk));
    } finally {
      sql.close();
    }
  };
  /** Closed as it should be, with two documents in it. */
  const closed = (version = 7) => {
    const file = new DocumentFile(path, version);
    file.keep(document(1));
    file.keep(document(2));
    file.close(version);
  };
  const reopen = (version = 7) => {
    const file = new DocumentFile(path, version);
    file.keep(document(3));
    expect(file.commit()).toBeUndefined();
    return stored();
  };

  test('is there again after it was closed as it should be', () => {
    closed();
    expect(reopen()).toEqual([1, 2, 3]);
  });

  test('is made anew where there is none', () => {
    expect(reopen()).toEqual([3]);
  });

  test('is thrown away after a process that did not close it, however often it was closed before', () => {
    closed();
    reopen();
    expect(reopen()).toEqual([3]);
  });

  test('is thrown away where the database is of another past, such as an older copy of it', () => {
    closed(7);
    expect(reopen(6)).toEqual([3]);
  });

  test('is thrown away where it is of another edition', () => {
    closed();
    const sql = new SqlConnection(path);
    sql.exec('UPDATE closed SET edition = edition + 1');
    sql.close();
    expect(reopen()).toEqual([3]);
  });

  test.each([
    ['no database', () => Buffer.from('no database at all, but a text')],
    ['empty', () => Buffer.alloc(0)],
    ['of zeros behind its head', (bytes: Buffer) => bytes.fill(0, 100)],
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['of a format to come', (bytes: Buffer) => bytes.fill(5, 47, 48)],
    [
      'of other names',
      (bytes: Buffer) => bytes.fill('versiom', bytes.indexOf('version INTEGER NOT NULL)'), bytes.indexOf(' INTEGER NOT NULL)')),
    ],
  ])('is thrown away where it is %s', (_, damage) => {
    closed();
    writeFileSync(path, damage(readFileSync(path)));
    expect(reopen()).toEqual([3]);
  });

  test('tells what was lost with it, and is made anew, where it turns out to be damaged', () => {
    const many = new DocumentFile(path, 7);
    for (let pk = 1; pk <= 200; pk += 1) many.keep(document(pk, 'x'.repeat(3_000)));
    many.close(7);
    const bytes = readFileSync(path);
    // All but what is looked at when it is opened.
    writeFileSync(path, bytes.fill(0xff, 8_192 * 3));
    const file = new DocumentFile(path, 7);
    for (let pk = 1; pk <= 200; pk += 1) file.keep(document(pk, 'y'));
    expect(file.commit()).toBe('SQLITE_CORRUPT');
    file.keep(document(500));
    expect([file.commit(), stored().includes(500)]).toEqual([undefined, true]);
  });

  test.each(['drop', 'keep'] as const)('is thrown away where it is found to have other columns by a %s', (act) => {
    closed();
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.fill('linq', bytes.indexOf('link_pk'), bytes.indexOf('_pk INTEGER')));
    const file = new DocumentFile(path, 7);
    if (act === 'drop') file.drop([1]);
    else file.keep(document(4));
    expect(file.commit()).toBe('SQLITE_ERROR');
    file.keep(document(5));
    expect([file.commit(), file.emptyLog(), stored()]).toEqual([undefined, true, [5]]);
  });

  test('holds no byte of what was dropped once its log is emptied', () => {
    const file = new DocumentFile(path, 7);
    for (let pk = 1; pk <= 50; pk += 1) file.keep(document(pk, pk === 20 ? 'Zqname '.repeat(2_000) : 'others '.repeat(2_000)));
    file.keep(document(20, 'Zqsecond '.repeat(900)));
    file.commit();
    expect([file.drop([20]), file.dropTelling('OTHERS '), file.drop([20])]).toEqual([1, 49, 0]);
    file.commit();
    expect(file.emptyLog()).toBe(true);
    const bytes = [path, `${path}-wal`].map((each) => readFileSync(each));
    expect(bytes.map((each) => ['Zqname', 'Zqsecond', 'others'].some((word) => each.includes(word)))).toEqual([false, false]);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });
});
