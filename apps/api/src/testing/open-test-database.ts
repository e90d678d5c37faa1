import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDocuments } from '../db/documents/open-documents.ts';
import type { MutationInput, MutationName, MutationOutput } from '../db/mutations/registry.ts';
import type { SqlConnection } from '../db/sql-connection.ts';
import { openForWriting } from '../db/writer/open-for-writing.ts';
import { runWrite } from '../db/writer/run-write.ts';
import { fromFailure } from '../db/writer/writer-failure.ts';
import { SequenceWatch } from './sequence-watch.ts';

const secret = Buffer.alloc(32, 7);

export interface TestDatabase extends Disposable {
  readonly path: string;
  readonly sql: SqlConnection;
  /** Runs a mutation as the writer thread would, here and now. */
  write<Name extends MutationName>(mutation: Name, input: MutationInput<Name>): MutationOutput<Name>;
}

/** A workspace's database in a folder of its own. `using` it: it is gone afterwards. */
export function openTestDatabase(clock: () => number = () => Date.parse('2026-11-21T12:00:00Z')): TestDatabase {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-database-'));
  const path = join(folder, 'w.db');
  const sql = openForWriting(path, 'workspace', clock());
  sql.documents = openDocuments(sql, path);
  const watch = new SequenceWatch(sql);
  return {
    path,
    sql,
    write<Name extends MutationName>(mutation: Name, input: MutationInput<Name>) {
      sql.exec('BEGIN IMMEDIATE');
      const reply = runWrite(sql, { id: 1, type: 'write', database: 'w', mutation, input, nowMs: clock() }, secret);
      sql.exec('COMMIT');
      sql.documents?.commit();
      watch.check(mutation);
      if (!reply.ok) throw fromFailure(reply.failure);
      return reply.value as MutationOutput<Name>;
    },
    [Symbol.dispose]() {
      sql.documents?.abandon();
      sql.close();
      rmSync(folder, { recursive: true });
    },
  };
}
