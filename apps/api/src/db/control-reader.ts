import type { RepsSee } from '@alongside/common';
import type { LibSQLDatabase } from 'drizzle-orm/libsql';
import { CommitWatch } from './readers/commit-watch.ts';
import { openDrizzle } from './readers/open-drizzle.ts';
import { openForReading } from './readers/open-for-reading.ts';
import * as schema from './schema/control/registry.ts';
import type { SqlConnection, SqlRow } from './sql-connection.ts';
import type { WriteDoor } from './writer/write-door.ts';

export type ControlDb = LibSQLDatabase<typeof schema>;

export interface WorkspaceFacts {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly repsSee: RepsSee;
  readonly ssoOnly: boolean;
}

/** Reads from the control database, each by one prepared statement. */
export class ControlReader {
  readonly #sql: SqlConnection;
  readonly #drizzle: ReturnType<typeof openDrizzle<typeof schema>>;
  readonly #commits: CommitWatch;
  /** By id, as they are since the last commit: each request asks twice whether its workspace is there. */
  readonly #workspaces = new Map<string, WorkspaceFacts>();
  #version = -1;

  constructor(path: string, writer: Pick<WriteDoor, 'stillness'>) {
    this.#sql = openForReading(path);
    this.#commits = new CommitWatch(this.#sql, writer);
    this.#drizzle = openDrizzle(path, schema);
  }

  /** Prepared statements. */
  get native(): SqlConnection {
    return this.#sql;
  }

  /** Drizzle, for reads that are not hot. */
  get read(): ControlDb {
    return this.#drizzle.db;
  }

  findWorkspace(id: string): WorkspaceFacts | undefined {
    const version = this.#commits.version();
    if (version !== this.#version) this.#workspaces.clear();
    this.#version = version;
    const known = this.#workspaces.get(id);
    if (known) return known;
    const found = toWorkspace(this.#sql.get('SELECT id, slug, name, reps_see, sso_only FROM workspaces WHERE id = ?', id));
    if (found) this.#workspaces.set(id, found);
    return found;
  }

  findWorkspaceBySlug(slug: string): WorkspaceFacts | undefined {
    return toWorkspace(this.#sql.get('SELECT id, slug, name, reps_see, sso_only FROM workspaces WHERE slug = ?', slug));
  }

  /** Reads a row, so that it throws when the database cannot be read. */
  probe(): void {
    this.#sql.get('SELECT tag FROM migrations LIMIT 1');
  }

  close(): void {
    this.#sql.close();
    this.#drizzle.close();
  }
}

function toWorkspace(row: SqlRow | undefined): WorkspaceFacts | undefined {
  return row && { id: String(row[0]), slug: String(row[1]), name: String(row[2]), repsSee: row[3] as RepsSee, ssoOnly: row[4] === 1 };
}
