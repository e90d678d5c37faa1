import Database from 'libsql';

export type SqlValue = string | number | null | Buffer;
export type SqlRow = readonly SqlValue[];

type Statement = ReturnType<InstanceType<typeof Database>['prepare']>;

/**
 * One native connection with its prepared statements kept. Rows are arrays in the order of the selected columns.
 * Never bind booleans: `libsql` 0.5.29 ends the process on them.
 */
export class SqlConnection {
  readonly #database: InstanceType<typeof Database>;
  readonly #statements = new Map<string, Statement>();

  /** @param address a path, or `file:<path>?mode=ro` */
  constructor(address: string) {
    this.#database = new Database(address);
  }

  all(sql: string, ...parameters: SqlValue[]): SqlRow[] {
    return this.#prepare(sql, true).all(parameters) as SqlRow[];
  }

  get(sql: string, ...parameters: SqlValue[]): SqlRow | undefined {
    return this.#prepare(sql, true).get(parameters) as SqlRow | undefined;
  }

  /** @returns the number of rows changed */
  run(sql: string, ...parameters: SqlValue[]): number {
    return this.#prepare(sql, false).run(parameters).changes;
  }

  /** Runs statements that take no parameters and are not worth keeping. */
  exec(sql: string): void {
    this.#database.exec(sql);
  }

  close(): void {
    this.#statements.clear();
    this.#database.close();
  }

  #prepare(sql: string, rows: boolean): Statement {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#database.prepare(sql);
    if (rows) statement.raw(true);
    this.#statements.set(sql, statement);
    return statement;
  }
}
