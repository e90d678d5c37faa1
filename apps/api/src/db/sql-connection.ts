import Database from 'libsql';
import { DatabaseClosed } from '../database-closed.ts';
import type { DocumentFile } from './documents/document-file.ts';

export type SqlValue = string | number | null | Buffer;
export type SqlRow = readonly SqlValue[];

/** `SQLITE_CANTOPEN`. */
const cannotOpen = 14;

type Statement = ReturnType<InstanceType<typeof Database>['prepare']>;

/**
 * One native connection with its prepared statements kept. Rows are arrays in the order of the selected columns.
 * Never bind booleans: `libsql` 0.5.29 ends the process on them.
 */
export class SqlConnection {
  readonly #database: InstanceType<typeof Database>;
  /**
   * By the way they are asked: `get` of `libsql` 0.5.29 does not reset a statement before it binds, so one that `all` or `run` has used
   * would answer for the parameters of before.
   */
  readonly #statements = { all: new Map<string, Statement>(), get: new Map<string, Statement>(), run: new Map<string, Statement>() };

  readonly #onStep: () => void;
  #whyClosed: (() => Error) | undefined;
  /** Where the stored contexts lie that are made of what is in this database; where it is written, and is a workspace's. */
  documents: DocumentFile | undefined;

  /**
   * @param address a path, or `file:<path>?mode=ro`
   * @param onStep told before and after each statement
   */
  constructor(address: string, onStep: () => void = () => undefined) {
    this.#database = openDatabase(address);
    this.#onStep = onStep;
  }

  all(sql: string, ...parameters: SqlValue[]): SqlRow[] {
    return this.#use('all', sql, (statement) => statement.all(parameters) as SqlRow[]);
  }

  get(sql: string, ...parameters: SqlValue[]): SqlRow | undefined {
    return this.#use('get', sql, (statement) => statement.get(parameters) as SqlRow | undefined);
  }

  /** @returns the number of rows changed */
  run(sql: string, ...parameters: SqlValue[]): number {
    return this.#use('run', sql, (statement) => statement.run(parameters).changes);
  }

  /** Runs statements that take no parameters and are not worth keeping. */
  exec(sql: string): void {
    this.#assertOpen();
    this.#onStep();
    this.#database.exec(sql);
    this.#onStep();
  }

  /**
   * Ends what is open and lets go. `libsql` 0.5.29 keeps the files open until the garbage collector has found the last statement; by then
   * a transaction would have locked everybody else out.
   *
   * @param why what whoever asks afterwards is told
   */
  close(why: () => Error = () => new DatabaseClosed()): void {
    this.#whyClosed ??= why;
    // Asked about a transaction, a closed one would end the process.
    if (!this.#database.open) return;
    try {
      if (this.#database.inTransaction) this.#database.exec('ROLLBACK');
    } finally {
      for (const kept of Object.values(this.#statements)) kept.clear();
      this.#database.close();
    }
  }

  #use<Result>(way: 'all' | 'get' | 'run', sql: string, use: (statement: Statement) => Result): Result {
    this.#assertOpen();
    const kept = this.#statements[way];
    this.#onStep();
    const statement = kept.get(sql) ?? this.#prepare(way, sql);
    try {
      return use(statement);
    } catch (error) {
      // One that failed half-way is not reset either.
      kept.delete(sql);
      throw error;
    } finally {
      this.#onStep();
    }
  }

  #assertOpen(): void {
    if (this.#whyClosed) throw this.#whyClosed();
  }

  #prepare(way: 'all' | 'get' | 'run', sql: string): Statement {
    const statement = this.#database.prepare(sql);
    if (way !== 'run') statement.raw(true);
    this.#statements[way].set(sql, statement);
    return statement;
  }
}

/** @throws Error with SQLite's code: `libsql` 0.5.29 only says its number at the end of a text that names the file */
function openDatabase(address: string): InstanceType<typeof Database> {
  try {
    return new Database(address);
  } catch (cause) {
    const rawCode = Number(/: (\d+)\W*$/.exec(cause instanceof Error ? cause.message : '')?.[1] ?? cannotOpen);
    throw Object.assign(new Error('the database file cannot be opened', { cause }), { code: 'SQLITE_CANTOPEN', rawCode });
  }
}
