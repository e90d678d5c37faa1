import { newestVersion } from '../reads/newest-version.ts';
import type { SqlConnection } from '../sql-connection.ts';
import { DocumentFile } from './document-file.ts';
import { documentsPath } from './documents-path.ts';

/** Opens the stored contexts of a workspace for writing, by the connection that writes to its database. */
export function openDocuments(sql: SqlConnection, databasePath: string, onStep?: () => void): DocumentFile {
  return new DocumentFile(documentsPath(databasePath), newestVersion(sql), onStep);
}
