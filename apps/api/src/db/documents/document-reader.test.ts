import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SqlConnection } from '../sql-connection.ts';
import { openForWriting } from '../writer/open-for-writing.ts';
import { DocumentReader } from './document-reader.ts';
import { documentsPath } from './documents-path.ts';
import { openDocuments } from './open-documents.ts';

const record = { crm: 'demo', instance: 'demo', kind: 'contact' as const, recordId: '003' };
const ana = 5;

describe('a reader of stored contexts', () => {
  let folder: string;
  let path: string;
  let sql: SqlConnection;
  let stillness: number | undefined;
  let troubles: boolean[];
  let reader: DocumentReader;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "alongside reader's %3f#"));
    path = join(folder, 'w.db');
    sql = openForWriting(path, 'workspace', 0);
    sql.documents = openDocuments(sql, path);
    sql.run("INSERT INTO crm_links (pk, crm, instance, kind, record_id, entity) VALUES (1, 'demo', 'demo', 'contact', '003', ?)", ana);
    stillness = undefined;
    troubles = [];
    reader = opened();
    bump(1);
  });
  afterEach(() => {
    reader.close();
    sql.close();
    rmSync(folder, { recursive: true });
  });

  const opened = () =>
    new DocumentReader(
      path,
      {
        get stillness() {
          return stillness;
        },
      },
      (_, isDamaged) => troubles.push(isDamaged),
    );
  const bump = (version: number) =>
    sql.run('INSERT INTO entity_versions (entity, version) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET version = ?2', ana, version);
  const keep = (entityVersion: number, body = `of ${entityVersion}`) => {
    sql.documents?.keep({ linkPk: 1, entityVersion, sharedVersion: 0, validUntilMs: 9, composer: 4, body: Buffer.from(body) });
    expect(sql.documents?.commit()).toBeUndefined();
  };
  const told = (composer = 4, nowMs = 8) => reader.find(record, composer, nowMs)?.body;

  test('finds nothing where there is no file, and what is kept once there is one', () => {
    sql.documents?.forget();
    expect([told(), reader.findAny(1)]).toEqual([undefined, undefined]);
    keep(1);
    expect([told(), reader.findAny(1)?.body, troubles]).toEqual(['of 1', 'of 1', []]);
  });

  test('gives no text that was made of anything else than what is current, by another edition, or too late', () => {
    keep(1);
    expect([told(), told(5), told(4, 9)]).toEqual(['of 1', undefined, undefined]);
    bump(2);
    expect(told()).toBeUndefined();
    keep(2);
    expect(told()).toBe('of 2');
    sql.run('DELETE FROM crm_links');
    expect(told()).toBeUndefined();
  });

  test('sees what was written as soon as the writer has been at work, however often it looked before', () => {
    keep(1);
    stillness = 2;
    expect([told(), told(), told()]).toEqual(['of 1', 'of 1', 'of 1']);
    bump(2);
    keep(2);
    stillness = 4;
    expect([told(), told(), told()]).toEqual(['of 2', 'of 2', 'of 2']);
    bump(3);
    stillness = undefined;
    expect(told()).toBeUndefined();
  });

  test('is in nobody’s way for longer than a moment', async () => {
    keep(1);
    stillness = 2;
    expect([told(), told(), told()]).toEqual(['of 1', 'of 1', 'of 1']);
    bump(2);
    sql.exec('PRAGMA busy_timeout=0');
    const isInTheWay = () => sql.all('PRAGMA wal_checkpoint(TRUNCATE)')[0]?.[0] === 1;
    expect(isInTheWay()).toBe(true);
    await expect.poll(isInTheWay).toBe(false);
  });

  test('goes over to the file that was made anew', () => {
    keep(1);
    expect(told()).toBe('of 1');
    sql.documents?.forget();
    keep(1, 'made anew');
    bump(2);
    keep(2, 'made anew, and kept');
    expect([told(), troubles]).toEqual(['made anew, and kept', []]);
  });

  test('finds nothing in a file that is damaged, says so once, and goes over to the next', () => {
    keep(1);
    sql.documents?.emptyLog();
    sql.documents?.abandon();
    for (const ending of ['-wal', '-shm']) rmSync(documentsPath(path) + ending, { force: true });
    writeFileSync(documentsPath(path), 'no database at all, but a text');
    expect([told(), told(), reader.findAny(1), troubles]).toEqual([undefined, undefined, undefined, [true]]);
    sql.documents?.forget();
    keep(1);
    expect([told(), troubles]).toEqual(['of 1', [true]]);
  });

  test('finds nothing in a file whose tables are not those that were made, and says so', () => {
    keep(1);
    reader.close();
    sql.documents?.emptyLog();
    sql.documents?.abandon();
    const bytes = readFileSync(documentsPath(path));
    writeFileSync(documentsPath(path), bytes.fill('composes', bytes.indexOf('composer INTEGER'), bytes.indexOf(' INTEGER NOT NULL, body')));
    reader = opened();
    expect([told(), reader.findAny(1), troubles]).toEqual([undefined, undefined, [true]]);
  });

  test('finds nothing after it was closed, and opens nothing', () => {
    keep(1);
    expect(told()).toBe('of 1');
    reader.close();
    expect([told(), reader.findAny(1), troubles]).toEqual([undefined, undefined, []]);
  });
});
