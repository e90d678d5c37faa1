import { assert } from '@alongside/common';
import type { SqlConnection } from './sql-connection.ts';

/** The oldest SQLite that all this was tested with, as `libsql` 0.5.29 brings it. */
const oldest = '3.45.1';
/** From here on two connections that write or checkpoint at once cannot lose pages. @source sqlite.org/wal.html, "the WAL-reset bug", read 2026-11 */
const mended = '3.51.3';

/** The SQLite inside the process. */
export interface SqliteVersion {
  /** Such as `3.45.1`. */
  readonly version: string;
  /** Whether a second writing or checkpointing connection could damage a database: then there must never be one. */
  readonly needsSoleWriter: boolean;
}

export function sqliteVersion(sql: SqlConnection): SqliteVersion {
  const version = String(sql.all('SELECT sqlite_version()')[0]?.[0]);
  return { version, needsSoleWriter: isOlder(version, mended) };
}

/** @throws Error when it is older than any that was tested */
export function assertSqliteVersion(sql: SqlConnection): void {
  const { version } = sqliteVersion(sql);
  assert(!isOlder(version, oldest), `SQLite is ${version}, older than ${oldest}`);
}

function isOlder(version: string, than: string): boolean {
  const [a, b] = [version, than].map((text) => text.split('.').map(Number));
  const at = (b ?? []).findIndex((part, place) => part !== a?.[place]);
  return at >= 0 && (a?.[at] ?? 0) < (b?.[at] ?? 0);
}
