import type { SqlConnection } from '../sql-connection.ts';
import type { WriteDoor } from '../writer/write-door.ts';

/** Tells whether anything was committed to a database, whichever process wrote it. */
export class CommitWatch {
  readonly #sql: SqlConnection;
  readonly #writer: Pick<WriteDoor, 'stillness'>;
  #mark: number | undefined;
  #version = -1;

  constructor(sql: SqlConnection, writer: Pick<WriteDoor, 'stillness'>) {
    this.#sql = sql;
    this.#writer = writer;
  }

  /** Another number after each commit. Asks SQLite only when this process does not know by itself that nothing was written since. */
  version(): number {
    // Before the database: what is written while that is asked shows the next time.
    const mark = this.#writer.stillness;
    if (mark === undefined || mark !== this.#mark) {
      this.#version = Number(this.#sql.get('PRAGMA data_version')?.[0]);
      this.#mark = mark;
    }
    return this.#version;
  }
}
