import type { Client } from '@libsql/client/sqlite3';
import type { LibSQLDatabase } from 'drizzle-orm/libsql';
import { DatabaseClosed } from '../../database-closed.ts';
import { createClient, drizzle } from '../drizzle.ts';
import { readOnlyAddress } from './read-only-address.ts';

export interface DrizzleReader<Schema extends Record<string, unknown>> {
  readonly db: LibSQLDatabase<Schema>;
  /** @param why what whoever asks afterwards is told, as the cause of drizzle's own error */
  close(why?: () => Error): void;
}

/**
 * Drizzle on a database, for reads that are not hot. The client takes the decoded path as its file name, so a second, encoded
 * `file:…?mode=ro` inside it reaches SQLite and the connection cannot write. One connection is enough: its calls are synchronous.
 *
 * @source `@libsql/client` 0.18.0, lib-esm/sqlite3.js, read 2026-11
 */
export function openDrizzle<Schema extends Record<string, unknown>>(path: string, schema: Schema): DrizzleReader<Schema> {
  const client: Client = createClient({ url: `file:${encodeURIComponent(readOnlyAddress(path))}`, concurrency: 1, timeout: 5_000 });
  let whyClosed: (() => Error) | undefined;
  const execute = client.execute.bind(client);
  client.execute = async (...asked: [never]) => {
    try {
      return await execute(...asked);
    } catch (error) {
      throw whyClosed?.() ?? error;
    }
  };
  return {
    db: drizzle(client, { schema }),
    close(why = () => new DatabaseClosed()) {
      whyClosed ??= why;
      client.close();
    },
  };
}
