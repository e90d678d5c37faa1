import { documentsPath } from './documents/documents-path.ts';

/** What SQLite keeps beside a database. The log first: without its database it would be replayed into a later one of the same name. */
const withSides = (path: string): readonly string[] => [`${path}-wal`, `${path}-shm`, path];

/** Every file that a database may have, in the order in which they can be removed: the database itself last. */
export function filesOfDatabase(path: string): readonly string[] {
  return [...withSides(documentsPath(path)), ...withSides(path)];
}
