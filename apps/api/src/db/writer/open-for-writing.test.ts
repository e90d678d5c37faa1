import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openForWriting } from './open-for-writing.ts';

test('a database from before stored contexts had a file of their own goes on, and holds no byte of those it had', () => {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-upgrade-'));
  const path = join(folder, 'w.db');
  const before = openForWriting(path, 'workspace', 0);
  before.exec('CREATE TABLE context_documents (link_pk INTEGER PRIMARY KEY, body BLOB NOT NULL)');
  for (let pk = 1; pk <= 20; pk += 1) before.run('INSERT INTO context_documents VALUES (?, ?)', pk, Buffer.from('Zqtold '.repeat(2_000)));
  before.run("DELETE FROM migrations WHERE tag = '0016_stored_contexts_apart'");
  before.run("INSERT INTO campaigns (id, name, status, created_at_ms, updated_at_ms) VALUES ('cmp_1', 'Spring', 'active', 0, 0)");
  before.all('PRAGMA wal_checkpoint(TRUNCATE)');
  before.close();
  expect(readFileSync(path).includes('Zqtold')).toBe(true);

  const after = openForWriting(path, 'workspace', 0);
  expect(after.all('SELECT name FROM campaigns')).toEqual([['Spring']]);
  expect(after.all("SELECT name FROM sqlite_master WHERE name = 'context_documents'")).toEqual([]);
  after.all('PRAGMA wal_checkpoint(TRUNCATE)');
  expect(readFileSync(path).includes('Zqtold')).toBe(false);
  after.close();
  rmSync(folder, { recursive: true });
});
