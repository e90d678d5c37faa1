import type { SqlConnection } from '../sql-connection.ts';
import type { WriterReply, WriterRequest } from './messages.ts';
import { openForWriting, type SchemaName } from './open-for-writing.ts';
import { runWrite, type Write } from './run-write.ts';
import { toFailure } from './writer-failure.ts';

/** At most this many requests share a transaction, so that one long queue does not keep the first caller waiting. */
const batchLimit = 256;

/** The requests that wait for the writer, and the only writing connection of each database. */
export class WriterQueue {
  readonly #waiting: WriterRequest[] = [];
  readonly #open = new Map<string, { sql: SqlConnection | undefined; path: string; schema: SchemaName }>();
  readonly #secret: Uint8Array;
  readonly #reply: (replies: readonly WriterReply[]) => void;

  /** @param secret the installation's */
  constructor(secret: Uint8Array, reply: (replies: readonly WriterReply[]) => void) {
    this.#secret = secret;
    this.#reply = reply;
  }

  add(request: WriterRequest): void {
    this.#waiting.push(request);
  }

  /** Does all that waits, in order. */
  drain(): 'idle' | 'closed' {
    while (this.#waiting.length > 0) {
      const first = this.#waiting[0] as WriterRequest;
      if (first.type === 'write') this.#writeBatch(this.#takeBatch(first.database));
      else {
        this.#waiting.shift();
        if (first.type === 'open') this.#openDatabase(first);
        else if (first.type === 'tidy') this.#tidy(first);
        else return this.#close(first.id);
      }
    }
    return 'idle';
  }

  /** The writes to one database at the head of the queue; others keep their order. */
  #takeBatch(database: string): Write[] {
    let length = 0;
    while (length < batchLimit) {
      const next = this.#waiting[length];
      if (next?.type !== 'write' || next.database !== database) break;
      length += 1;
    }
    return this.#waiting.splice(0, length) as Write[];
  }

  #writeBatch(batch: readonly Write[]): void {
    const database = batch[0]?.database ?? '';
    try {
      const sql = this.#connection(database);
      sql.exec('BEGIN IMMEDIATE');
      const replies = batch.map((write) => runWrite(sql, write, this.#secret));
      sql.exec('COMMIT');
      this.#reply(replies);
    } catch (error) {
      // After a failed commit nothing this connection says can be believed: it is closed, and the next batch opens the file anew.
      this.#drop(database);
      const failure = { ...toFailure(error), code: 'unavailable' as const, message: 'the write could not be stored', retryAfterMs: 1_000 };
      this.#reply(batch.map(({ id }) => ({ id, ok: false as const, failure })));
    }
  }

  #connection(database: string): SqlConnection {
    const entry = this.#open.get(database);
    if (!entry) throw new Error(`the writer was never told where ${database} lies`);
    entry.sql ??= openForWriting(entry.path, entry.schema, Date.now());
    return entry.sql;
  }

  #openDatabase({ id, database, path, schema }: Extract<WriterRequest, { type: 'open' }>): void {
    try {
      if (!this.#open.get(database)?.sql) this.#open.set(database, { sql: openForWriting(path, schema, Date.now()), path, schema });
      this.#reply([{ id, ok: true, value: undefined }]);
    } catch (error) {
      this.#reply([{ id, ok: false, failure: toFailure(error) }]);
    }
  }

  #tidy({ id, database, how }: Extract<WriterRequest, { type: 'tidy' }>): void {
    try {
      const sql = this.#connection(database);
      if (how === 'compact') sql.exec('VACUUM');
      // The first number tells whether a reader was in the way.
      this.#reply([{ id, ok: true, value: sql.all('PRAGMA wal_checkpoint(TRUNCATE)')[0]?.[0] === 0 }]);
    } catch (error) {
      this.#reply([{ id, ok: false, failure: toFailure(error) }]);
    }
  }

  #drop(database: string): void {
    const entry = this.#open.get(database);
    try {
      entry?.sql?.close();
    } finally {
      if (entry) entry.sql = undefined;
    }
  }

  #close(id: number): 'closed' {
    for (const { sql } of this.#open.values()) {
      sql?.all('PRAGMA wal_checkpoint(TRUNCATE)');
      sql?.close();
    }
    this.#open.clear();
    this.#reply([{ id, ok: true, value: undefined }]);
    return 'closed';
  }
}
