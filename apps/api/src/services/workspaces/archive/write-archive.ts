import { closeSync, existsSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { openSnapshot } from '../../../db/readers/open-snapshot.ts';
import type { SqlConnection } from '../../../db/sql-connection.ts';
import { archiveReadme } from './archive-readme.ts';
import type { ArchiveTable } from './archive-table.ts';
import { controlTables } from './control-tables.ts';
import { readRows } from './read-rows.ts';
import { csvHead, csvLines } from './to-csv.ts';
import { workspaceTables } from './workspace-tables.ts';
import { ZipWriter } from './zip-writer.ts';

const partBytes = 262_144;

/** What an archive is made from. */
export interface ArchiveSources {
  readonly workspaceId: string;
  readonly name: string;
  readonly nowMs: number;
  readonly controlPath: string;
  readonly workspacePath: string;
  /** Where reports of imports lie. */
  readonly importsFolder: string;
}

/**
 * Writes everything that is kept for a workspace as one zip. Each database is read in one transaction, so what is written hangs together
 * whatever is stored meanwhile; a few hundred rows are in memory at a time.
 */
export function writeArchive(
  { workspaceId, name, nowMs, controlPath, workspacePath, importsFolder }: ArchiveSources,
  sink: (bytes: Uint8Array) => void,
): void {
  // Both before anything is read of either.
  const databases = { control: openSnapshot(controlPath), workspace: openSnapshot(workspacePath) };
  try {
    const tables = [...controlTables, ...workspaceTables];
    const zip = new ZipWriter(sink, nowMs);
    zip.add('README.txt', [archiveReadme(name, nowMs, tables)]);
    for (const table of tables) addTable(zip, databases[table.database], table, workspaceId);
    for (const file of importFiles(importsFolder)) zip.add(`imports/${file}`, partsOf(join(importsFolder, file)));
    zip.end();
  } finally {
    for (const sql of Object.values(databases)) sql.close();
  }
}

function addTable(zip: ZipWriter, sql: SqlConnection, table: ArchiveTable, workspaceId: string): void {
  zip.add(`${table.file}.jsonl`, jsonLines(sql, table, workspaceId));
  if (table.asCsv) zip.add(`${table.file}.csv`, csv(sql, table, workspaceId));
}

function* jsonLines(sql: SqlConnection, table: ArchiveTable, workspaceId: string): Generator<string> {
  for (const rows of readRows(sql, table, workspaceId)) yield rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

function* csv(sql: SqlConnection, table: ArchiveTable, workspaceId: string): Generator<string> {
  yield csvHead(table);
  for (const rows of readRows(sql, table, workspaceId)) yield csvLines(table, rows);
}

/** The rejected rows of an import may be as large as what was imported. */
function* partsOf(path: string): Generator<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    for (;;) {
      const part = Buffer.alloc(partBytes);
      const read = readSync(file, part);
      if (read === 0) return;
      yield part.subarray(0, read);
    }
  } finally {
    closeSync(file);
  }
}

function importFiles(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => /^imp_[0-9a-z]+\.(?:json|rejected\.csv)$/.test(name)) : [];
}
