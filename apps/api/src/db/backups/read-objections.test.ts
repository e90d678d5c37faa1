import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SqlConnection } from '../sql-connection.ts';
import { knownMigrations } from './known-migrations.ts';
import { readObjections } from './read-objections.ts';

test('reads who must not be contacted out of a copy of a release that knew no merges and no times of fields', () => {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-early-'));
  const path = join(folder, 'early.db');
  const sql = new SqlConnection(path);
  for (const tag of knownMigrations('workspace').slice(0, 4)) {
    const script = readFileSync(new URL(`../../../drizzle/workspace/${tag}.sql`, import.meta.url), 'utf8');
    for (const statement of script.split('--> statement-breakpoint')) sql.exec(statement);
  }
  sql.exec("INSERT INTO people (id, name, do_not_contact, created_at_ms, updated_at_ms) VALUES ('per_1', 'Ana', 1, 5, 7)");
  sql.close();
  expect(readObjections(path)).toEqual([{ personIds: ['per_1'], doNotContactAtMs: 7 }]);
  rmSync(folder, { recursive: true });
});
