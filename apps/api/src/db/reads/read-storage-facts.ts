import type { SqlConnection } from '../sql-connection.ts';
import { writerPragmas } from '../writer-pragmas.ts';

/** What the data lies in. */
export interface StorageFacts {
  readonly sqliteVersion: string;
  /** The newest migration of each kind of database. */
  readonly schemas: { readonly control: string; readonly workspace: string };
  readonly pragmas: Record<string, string>;
}

export function readStorageFacts(control: SqlConnection, workspace: SqlConnection): StorageFacts {
  const newest = (sql: SqlConnection) => String(sql.get('SELECT max(tag) FROM migrations')?.[0] ?? '');
  return {
    sqliteVersion: String(workspace.get('SELECT sqlite_version()')?.[0]),
    schemas: { control: newest(control), workspace: newest(workspace) },
    pragmas: { ...writerPragmas },
  };
}
