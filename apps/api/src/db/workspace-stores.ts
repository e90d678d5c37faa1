import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { LibSQLDatabase } from 'drizzle-orm/libsql';
import { DatabaseClosed } from '../database-closed.ts';
import { WorkspaceGone } from '../workspace-gone.ts';
import { DocumentReader } from './documents/document-reader.ts';
import { CommitWatch } from './readers/commit-watch.ts';
import { openDrizzle } from './readers/open-drizzle.ts';
import { openForReading } from './readers/open-for-reading.ts';
import * as schema from './schema/workspace/registry.ts';
import type { SqlConnection } from './sql-connection.ts';
import type { WriteDoor } from './writer/write-door.ts';

export type WorkspaceDb = LibSQLDatabase<typeof schema>;

/** The open database of one workspace, for reading. */
export interface WorkspaceStore {
  readonly id: string;
  /** Drizzle, for reads that are not hot. */
  readonly read: WorkspaceDb;
  /** Prepared statements, for the hot ones. */
  readonly native: SqlConnection;
  /** Whether anything was committed there. */
  readonly commits: CommitWatch;
  /** The contexts that are stored, each with what it was made of. */
  readonly documents: DocumentReader;
  /** Aborted, with what to say to whoever still waits, when it is closed: its workspace was deleted, or the server stops. */
  readonly closing: AbortSignal;
  close(why: () => Error): void;
}

/** The databases of the workspaces, opened when first asked for. */
export class WorkspaceStores {
  readonly #folder: string;
  readonly #writer: WriteDoor;
  readonly #onTrouble: (workspaceId: string, error: unknown) => void;
  readonly #opening = new Map<string, Promise<WorkspaceStore>>();
  readonly #open = new Map<string, WorkspaceStore>();
  /** Whose files are gone, or about to go: what was on its way to one must not open it anew. */
  readonly #gone = new Set<string>();
  #isClosed = false;

  /** @param onTrouble told when stored contexts cannot be read, which are then made anew */
  constructor(dataDir: string, writer: WriteDoor, onTrouble: (workspaceId: string, error: unknown) => void) {
    this.#onTrouble = onTrouble;
    this.#folder = join(dataDir, 'workspaces');
    this.#writer = writer;
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
  }

  /** The store, if it is open already. */
  peek(workspaceId: string): WorkspaceStore | undefined {
    return this.#open.get(workspaceId);
  }

  /**
   * @param workspaceId from the control database only, never from a request: it names a file
   * @throws WorkspaceGone when it was deleted, DatabaseClosed when the server stops
   */
  get(workspaceId: string): Promise<WorkspaceStore> {
    const known = this.#opening.get(workspaceId);
    if (known) return known;
    const opening = this.#openStore(workspaceId);
    this.#opening.set(workspaceId, opening);
    // One failure must not be remembered: the next request tries again.
    opening.catch(() => this.#opening.delete(workspaceId));
    return opening;
  }

  /** Closes the database of a workspace for ever and deletes its files. Requests that are still reading it are told that it is gone. */
  async remove(workspaceId: string): Promise<void> {
    this.forget(workspaceId);
    await this.#writer.remove(workspaceId, this.path(workspaceId));
  }

  /** Closes the database of a workspace here, whose files are about to go, and opens it never again. */
  forget(workspaceId: string): void {
    const store = this.#open.get(workspaceId);
    this.#gone.add(workspaceId);
    this.#open.delete(workspaceId);
    this.#opening.delete(workspaceId);
    store?.close(() => new WorkspaceGone(workspaceId));
  }

  /** Where the database of a workspace lies. */
  path(workspaceId: string): string {
    return join(this.#folder, `${workspaceId}.db`);
  }

  close(): void {
    this.#isClosed = true;
    for (const store of this.#open.values()) store.close(() => new DatabaseClosed());
    this.#open.clear();
    this.#opening.clear();
  }

  async #openStore(id: string): Promise<WorkspaceStore> {
    const path = this.path(id);
    this.#assertMayOpen(id);
    await this.#writer.open(id, path, 'workspace');
    this.#assertMayOpen(id);
    const closing = new AbortController();
    const native = openForReading(path);
    const drizzle = openDrizzle(path, schema);
    const documents = new DocumentReader(path, this.#writer, (error, isDamaged) => this.#noteTrouble(id, error, isDamaged));
    const store = {
      id,
      native,
      documents,
      commits: new CommitWatch(native, this.#writer),
      read: drizzle.db,
      closing: closing.signal,
      close: (why: () => Error) => {
        native.close(why);
        documents.close();
        drizzle.close(why);
        closing.abort(why());
      },
    };
    this.#open.set(id, store);
    return store;
  }

  #assertMayOpen(id: string): void {
    if (this.#gone.has(id)) throw new WorkspaceGone(id);
    if (this.#isClosed) throw new DatabaseClosed();
  }

  #noteTrouble(id: string, error: unknown, isDamaged: boolean): void {
    this.#onTrouble(id, error);
    if (isDamaged) void this.#forgetDocuments(id);
  }

  async #forgetDocuments(id: string): Promise<void> {
    try {
      await this.#writer.tidy(id, 'forget');
    } catch (error) {
      this.#onTrouble(id, error);
    }
  }
}
