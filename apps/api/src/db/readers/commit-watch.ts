import type { SqlConnection } from '../sql-connection.ts';
import type { WriteDoor } from '../writer/write-door.ts';

/** Tells whether anything was committed to a database, whichever process wrote it. */
export class CommitWatch {
  readonly #sql: SqlConnection;
  readonly #writer: Pick<WriteDoor, 'stillness'>;
  #mark: number | undefined;
  #version = -1;
  #isToAskAgain = false;

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
      if (mark !== undefined && mark % 2 === 1) this.#askAgainNextTurn();
    }
    return this.#version;
  }

  /**
   * While a commit is on its way to the disk, one answer serves all who ask in the same turn of the event loop: they had asked before
   * anybody could be told of that commit.
   */
  #askAgainNextTurn(): void {
    if (this.#isToAskAgain) return;
    this.#isToAskAgain = true;
    setImmediate(() => {
      this.#isToAskAgain = false;
      this.#mark = undefined;
    });
  }
}
