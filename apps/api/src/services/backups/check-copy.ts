import { join } from 'node:path';
import { AppError } from '@alongside/common';
import { hashTables } from '../../db/backups/hash-tables.ts';
import { appliedMigrations, knownMigrations } from '../../db/backups/known-migrations.ts';
import { openForReading } from '../../db/readers/open-for-reading.ts';
import { fileFacts } from './file-facts.ts';
import type { BackupDatabase, Manifest } from './manifest.ts';

/**
 * Checks that everything a manifest speaks of lies in a folder as it was backed up: every file by its hash, every database by SQLite's own
 * check, by the content of each table, and by whether this release can work with it.
 *
 * @throws AppError `conflict` naming what is wrong
 */
export async function checkCopy(folder: string, { databases, files }: Pick<Manifest, 'databases' | 'files'>): Promise<void> {
  for (const file of [...databases, ...files]) {
    const found = await fileFacts(join(folder, file.path)).catch((cause: unknown) => {
      throw new AppError('conflict', `${file.path} of the backup cannot be read`, { cause });
    });
    if (found.bytes !== file.bytes || found.sha256 !== file.sha256) throw damaged(file.path, 'is not as it was written');
  }
  for (const database of databases) checkDatabase(folder, database);
}

function checkDatabase(folder: string, { path, schema, tables, migrations }: BackupDatabase): void {
  const known = knownMigrations(schema);
  const foreign = migrations.filter((tag) => !known.includes(tag));
  if (foreign.length > 0) {
    throw new AppError(
      'conflict',
      `${path} has migrations that this release does not know (${foreign.join(', ')}): restore it with a later release`,
    );
  }
  const sql = openForReading(join(folder, path));
  try {
    const [verdict] = sql.all('PRAGMA integrity_check(1)');
    if (verdict?.[0] !== 'ok') throw damaged(path, 'is not whole by its own check');
    if (JSON.stringify(appliedMigrations(sql)) !== JSON.stringify(migrations))
      throw damaged(path, 'is of another release than its manifest says');
    const wanted = new Map(tables.map((table) => [table.name, table]));
    for (const { name, rows, hash } of hashTables(sql)) {
      const table = wanted.get(name);
      if (!table || table.rows !== rows || table.hash !== hash)
        throw damaged(path, `has another content of ${name} than its manifest says`);
      wanted.delete(name);
    }
    const [lacking] = wanted.keys();
    if (lacking !== undefined) throw damaged(path, `lacks ${lacking}`);
  } finally {
    sql.close();
  }
}

function damaged(path: string, how: string): AppError {
  return new AppError('conflict', `${path} of the backup ${how}: take another backup`);
}
