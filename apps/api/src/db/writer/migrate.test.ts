import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SqlConnection } from '../sql-connection.ts';
import { migrate } from './migrate.ts';

describe('migrate', () => {
  let folder: string;
  let sql: SqlConnection;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'alongside-migrate-'));
    sql = new SqlConnection(join(folder, 'some.db'));
  });
  afterEach(() => {
    sql.close();
    rmSync(folder, { recursive: true });
  });

  const write = (...scripts: readonly string[]) => {
    mkdirSync(join(folder, 'meta'), { recursive: true });
    const entries = scripts.map((_, idx) => ({ idx, tag: `000${idx}_step` }));
    writeFileSync(join(folder, 'meta', '_journal.json'), JSON.stringify({ entries }));
    for (const [idx, script] of scripts.entries()) writeFileSync(join(folder, `000${idx}_step.sql`), script);
  };
  const tables = () => sql.all("SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'migrations' ORDER BY name").flat();

  test('applies each migration once', () => {
    write('CREATE TABLE a (x);--> statement-breakpoint\nCREATE TABLE b (x)');
    migrate(sql, folder, 1);
    migrate(sql, folder, 2);
    expect(sql.all('SELECT tag, applied_at_ms FROM migrations')).toEqual([['0000_step', 1]]);
    expect(tables()).toEqual(['a', 'b']);
  });

  test('leaves nothing of a migration that was cut off, and completes it at the next start', () => {
    write('CREATE TABLE a (x)', 'CREATE TABLE b (x);--> statement-breakpoint\nCREATE TABLE a (x)');
    expect(() => migrate(sql, folder, 1)).toThrow('migration 0001_step failed');
    expect(tables()).toEqual(['a']);
    write('CREATE TABLE a (x)', 'CREATE TABLE b (x);--> statement-breakpoint\nCREATE TABLE c (x)');
    migrate(sql, folder, 2);
    expect(tables()).toEqual(['a', 'b', 'c']);
  });

  test('refuses a database from a later release', () => {
    write('CREATE TABLE a (x)', 'CREATE TABLE b (x)');
    migrate(sql, folder, 1);
    write('CREATE TABLE a (x)');
    expect(() => migrate(sql, folder, 2)).toThrow('which this release does not know');
  });
});
