import { closeSync, existsSync, openSync, rmSync } from 'node:fs';
import { assert } from '@alongside/common';
import { diskTrouble } from '../../disk-trouble.ts';
import { SqlConnection } from '../sql-connection.ts';
import { collectGarbage } from '../writer/collect-garbage.ts';
import { misreadBy } from './misread-by.ts';
import type { StoredDocument } from './stored-document.ts';

/** Raise it with any change of the tables or of the pages: a file of another edition is thrown away. */
const edition = 1;
/** Large enough for a context to lie on one page or two: a read then follows no chain. */
const pageBytes = 8_192;
/** A log of 8 MB: as much is copied into the file at once, by the thread that everybody's writes wait for. */
const checkpointPages = 8_388_608 / pageBytes;
/** Nobody else writes; a reader is in the way of emptying the log only. */
const patienceMs = 50;
const tables = [
  `CREATE TABLE documents (link_pk INTEGER PRIMARY KEY, entity_version INTEGER NOT NULL, shared_version INTEGER NOT NULL,
     valid_until_ms INTEGER NOT NULL, composer INTEGER NOT NULL, body BLOB NOT NULL)`,
  // Has its one row while the file is closed as it should be.
  'CREATE TABLE closed (edition INTEGER NOT NULL, version INTEGER NOT NULL)',
];

/**
 * The writing end of a workspace's stored contexts. They are made of what is in the workspace's database and can be made again at any
 * time, so their file is thrown away rather than mended: when it is damaged, of another edition, or was not closed as it should be. That
 * is why nothing here waits for the disk but closing and emptying the log, and why what was dropped cannot come back after a crash.
 * A trouble with this file is no trouble of any write: it is told by `commit`, and all that is lost is the work of composing.
 */
export class DocumentFile {
  readonly #path: string;
  readonly #onStep: (() => void) | undefined;
  #sql: SqlConnection | undefined;
  #isWriting = false;
  /** What was to be thrown away lies there still. */
  #isLeft = false;
  #trouble: string | undefined;

  /**
   * @param version the workspace's newest version of anything; another one than when the file was closed means another past
   * @param onStep told before and after each statement
   */
  constructor(path: string, version: number, onStep?: () => void) {
    this.#path = path;
    this.#onStep = onStep;
    this.#try(() => this.#takeUp(version));
    if (!this.#sql) this.forget();
    // Now, not with the first document: readers open it while the disk is well.
    this.#try(() => {
      if (!this.#isLeft) this.#sql ??= this.#make();
    });
    // Nothing was lost that anybody has just asked to be kept.
    this.#trouble = undefined;
  }

  /** Keeps a document in the place of the one there was. */
  keep({ linkPk, entityVersion, sharedVersion, validUntilMs, composer, body }: StoredDocument): void {
    this.#write((sql) =>
      sql.run(
        `INSERT OR REPLACE INTO documents (link_pk, entity_version, shared_version, valid_until_ms, composer, body)
         VALUES (?, ?, ?, ?, ?, ?)`,
        linkPk,
        entityVersion,
        sharedVersion,
        validUntilMs,
        composer,
        // Another thread's Buffer arrives as a plain Uint8Array, which `libsql` cannot bind.
        Buffer.from(body.buffer, body.byteOffset, body.byteLength),
      ),
    );
  }

  /** Drops the documents of these links. @returns how many there were */
  drop(linkPks: readonly number[]): number {
    if (linkPks.length === 0 || this.#isEmpty()) return 0;
    const list = JSON.stringify(linkPks);
    return this.#write((sql) => sql.run('DELETE FROM documents WHERE link_pk IN (SELECT value FROM json_each(?))', list)) ?? 0;
  }

  /** Drops the documents that tell this text, in any case. @returns how many there were */
  dropTelling(text: string): number {
    if (this.#isEmpty()) return 0;
    return this.#write((sql) => sql.run('DELETE FROM documents WHERE instr(lower(CAST(body AS TEXT)), lower(?))', text)) ?? 0;
  }

  /** Lets readers see what was kept and dropped. @returns what the storage said, if anything was lost since the last time */
  commit(): string | undefined {
    const sql = this.#sql;
    if (sql && this.#isWriting) {
      this.#try(() => {
        sql.exec('COMMIT');
        this.#isWriting = false;
        // The first reader after a commit would mark the newest state as read, and wait for the disk where that hangs.
        sql.all('SELECT 1 FROM closed LIMIT 1');
      });
    }
    const trouble = this.#trouble;
    this.#trouble = undefined;
    return trouble;
  }

  /** Has what was dropped gone from the disk as well. @returns whether all of it is: a reader may be in the way for a moment */
  emptyLog(): boolean {
    if (this.#isEmpty()) return !this.#isLeft;
    return this.#try(() => this.#settle()) ?? !this.#isLeft;
  }

  /** Throws all of it away; what the storage does not let go of now, it is asked for again later. */
  forget(): void {
    const sql = this.#sql;
    this.#sql = undefined;
    this.#isWriting = false;
    // The names before the connection: SQLite takes nothing away, late, that is no longer what it opened.
    this.#isLeft = true;
    try {
      for (const ending of ['-wal', '-shm', '']) rmSync(`${this.#path}${ending}`, { force: true });
      this.#isLeft = false;
    } catch (error) {
      this.#trouble = diskTrouble(error) ?? String((error as NodeJS.ErrnoException).code);
    }
    if (!sql) return;
    letGo(sql);
    collectGarbage();
  }

  /** Leaves the file as it is; the next who opens it throws it away. */
  abandon(): void {
    if (this.#sql) letGo(this.#sql);
    this.#sql = undefined;
    this.#isWriting = false;
  }

  /** Closes the file such that the next start finds it whole. @param version see the constructor */
  close(version: number): void {
    this.commit();
    this.#try(() => {
      // All of it on the disk before the word that it is.
      if (!this.#sql || !this.#settle()) return;
      this.#sql.exec('PRAGMA synchronous=FULL');
      this.#sql.run('INSERT INTO closed (edition, version) VALUES (?, ?)', edition, version);
      this.#sql.all('PRAGMA wal_checkpoint(TRUNCATE)');
    });
    this.abandon();
  }

  #isEmpty(): boolean {
    if (this.#isLeft) this.forget();
    return this.#sql === undefined;
  }

  #write<Result>(work: (sql: SqlConnection) => Result): Result | undefined {
    if (this.#isLeft) this.forget();
    if (this.#isLeft) return undefined;
    return this.#try(() => {
      this.#sql ??= this.#make();
      if (!this.#isWriting) this.#sql.exec('BEGIN IMMEDIATE');
      this.#isWriting = true;
      return work(this.#sql);
    });
  }

  /** Throws everything away when the storage fails. */
  #try<Result>(work: () => Result): Result | undefined {
    try {
      return work();
    } catch (error) {
      this.#note(error);
      this.forget();
      return undefined;
    }
  }

  #note(error: unknown): void {
    const trouble = diskTrouble(error) ?? misreadBy(error);
    if (trouble === undefined) throw error;
    this.#trouble = trouble;
  }

  /** Takes up the file that was closed as it should be, and says so no longer. */
  #takeUp(version: number): void {
    if (!existsSync(this.#path)) return;
    this.#sql = this.#connect();
    const known = this.#sql.all("SELECT 1 FROM sqlite_master WHERE name = 'closed'").length > 0;
    const [closed] = known ? this.#sql.all('SELECT edition, version FROM closed') : [];
    if (closed?.[0] !== edition || closed[1] !== version) {
      this.forget();
      return;
    }
    this.#sql.exec('DELETE FROM closed');
    if (!this.#settle()) this.forget();
  }

  #make(): SqlConnection {
    closeSync(openSync(this.#path, 'wx', 0o600));
    const sql = this.#connect();
    sql.exec('BEGIN IMMEDIATE');
    for (const table of tables) sql.exec(table);
    sql.exec('COMMIT');
    return sql;
  }

  #connect(): SqlConnection {
    const sql = new SqlConnection(this.#path, this.#onStep);
    try {
      sql.exec(`PRAGMA busy_timeout=${patienceMs}`);
      sql.exec(`PRAGMA page_size=${pageBytes}`);
      sql.all('PRAGMA journal_mode=wal');
      assert(sql.get('PRAGMA journal_mode')?.[0] === 'wal', 'the stored contexts are not in WAL mode');
      sql.exec(`PRAGMA wal_autocheckpoint=${checkpointPages}`);
      sql.exec('PRAGMA secure_delete=on');
      sql.exec('PRAGMA synchronous=OFF');
      sql.exec('PRAGMA cache_size=-8192');
    } catch (error) {
      letGo(sql);
      throw error;
    }
    return sql;
  }

  /** Brings everything to the disk. A page is written as it was: with an empty log SQLite would sync nothing of what was copied before. */
  #settle(): boolean {
    const sql = this.#sql;
    if (!sql) return true;
    sql.exec('PRAGMA synchronous=FULL');
    sql.exec(`PRAGMA user_version=${edition}`);
    const isEmptied = sql.all('PRAGMA wal_checkpoint(TRUNCATE)')[0]?.[0] === 0;
    sql.exec('PRAGMA synchronous=OFF');
    return isEmptied;
  }
}

function letGo(sql: SqlConnection): void {
  try {
    sql.close();
  } catch (error) {
    // Not even the way back works: nothing is asked of it again.
    if (diskTrouble(error) === undefined) throw error;
  }
}
