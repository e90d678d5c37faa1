import { diskTrouble } from '../../disk-trouble.ts';
import { WorkspaceGone } from '../../workspace-gone.ts';
import type { DocumentFile } from '../documents/document-file.ts';
import { openDocuments } from '../documents/open-documents.ts';
import { newestVersion } from '../reads/newest-version.ts';
import { removeDatabase } from '../remove-database.ts';
import type { SqlConnection } from '../sql-connection.ts';
import { collectGarbage } from './collect-garbage.ts';
import { emptyLog } from './empty-log.ts';
import type { WriterFailure, WriterReply, WriterRequest } from './messages.ts';
import { busyTimeoutMs, openForWriting, type SchemaName } from './open-for-writing.ts';
import { PageCaches } from './page-caches.ts';
import { probeDisk } from './probe-disk.ts';
import type { Pulse } from './pulse.ts';
import { RecentUse } from './recent-use.ts';
import { runWrite, type Write } from './run-write.ts';
import { showNewest } from './show-newest.ts';
import type { Stillness } from './stillness.ts';
import { withLostDocuments } from './with-lost-documents.ts';
import { toFailure } from './writer-failure.ts';
import type { WriterMeter } from './writer-meter.ts';

/** At most this many requests share a transaction, so that one long queue does not keep the first caller waiting. */
const batchLimit = 256;
/** After this long a database's turn ends with the request that is running: whoever asked first hears by then. @unit milliseconds */
const turnMs = 40;
/** The same where another database waits: about as long as the sync of the disk that a turn ends with. @unit milliseconds */
const sharedTurnMs = 1;
/** A request's next write, or the keeping of its answer, is here by then. @unit milliseconds */
const nextWriteMs = 1;
/**
 * How long a connection waits for a lock that was opened after trouble: the one that was given up may still hold it, and lets go only while
 * this thread rests. Many short tries are through sooner than one that waits. @unit milliseconds
 */
const trialPatienceMs = 20;

/** What concerns one database keeps its order there. */
type Queued = Exclude<WriterRequest, { type: 'open' | 'close' }> & { /** By `performance.now()`. */ readonly arrivedAtMs: number };

/** Writes that share a transaction. */
interface Batch {
  /** By `performance.now()`. */
  readonly sinceMs: number;
  readonly begun: Write[];
  readonly replies: WriterReply[];
}

interface OpenDatabase {
  readonly path: string;
  readonly schema: SchemaName;
  /** Absent from the moment that it is given up. */
  sql: SqlConnection | undefined;
  /** A workspace's stored contexts, which stay open when the connection is given up: it is not they that failed. */
  readonly documents: DocumentFile | undefined;
  /** Opened after trouble, and has not written yet. */
  isOnTrial: boolean;
}

export interface WriterMeans {
  /** The installation's. */
  readonly secret: Uint8Array;
  readonly pulse: Pulse;
  readonly meter: WriterMeter;
  readonly stillness: Stillness;
}

/**
 * The requests that wait for the writer, and the only writing connection of each database. Databases take turns, and who has had less of the
 * writer lately goes first: a write now and then waits for one turn of whoever writes without end, not for one each time that a turn ends.
 */
export class WriterQueue {
  /** By database; the one that has waited longest stands first. */
  readonly #waiting = new Map<string, Queued[]>();
  readonly #opens: Extract<WriterRequest, { type: 'open' }>[] = [];
  #closeId: number | undefined;
  #needsRest = false;
  readonly #open = new Map<string, OpenDatabase>();
  /** Databases that are gone for ever: a request that was on its way must not make the file anew. */
  readonly #removed = new Set<string>();
  readonly #secret: Uint8Array;
  readonly #pulse: Pulse;
  readonly #meter: WriterMeter;
  readonly #stillness: Stillness;
  readonly #reply: (replies: readonly WriterReply[]) => void;
  readonly #arrived: () => readonly WriterRequest[];
  /** Whose turn it is. */
  #turn: { readonly database: string; readonly queue: Queued[] } | undefined;
  /** Transactions that wait, before their commit, for somebody who has had less: of databases that are among those that wait. */
  readonly #leftOpen = new Map<string, Batch>();
  readonly #use = new RecentUse();
  readonly #caches = new PageCaches();
  /** Of whom another write is on its way, most likely. */
  #expected: { readonly database: string; readonly untilMs: number } | undefined;

  /** @param arrived takes what has been asked since, so that a turn that lasts knows whether another database waits */
  constructor(
    { secret, pulse, meter, stillness }: WriterMeans,
    reply: (replies: readonly WriterReply[]) => void,
    arrived: () => readonly WriterRequest[],
  ) {
    this.#meter = meter;
    this.#stillness = stillness;
    this.#secret = secret;
    this.#pulse = pulse;
    this.#reply = reply;
    this.#arrived = arrived;
  }

  /** Whether a connection was given up since this was last asked: it lets go of its files and locks once the thread has had a rest. */
  takeRest(): boolean {
    const needs = this.#needsRest;
    this.#needsRest = false;
    return needs;
  }

  add(request: WriterRequest): void {
    if (request.type === 'open') this.#opens.push(request);
    else if (request.type === 'close') this.#closeId = request.id;
    else {
      const queue = this.#turn?.database === request.database ? this.#turn.queue : this.#waiting.get(request.database);
      const queued = { ...request, arrivedAtMs: performance.now() };
      if (queue) queue.push(queued);
      else this.#waiting.set(request.database, [queued]);
    }
  }

  /**
   * Opens what is to be opened, then gives one database its turn; closes once nothing waits.
   *
   * @returns `soon` when those that wait should wait a moment longer, unless somebody else asks: until the next write of a request is here
   */
  work(): 'idle' | 'more' | 'soon' | 'closed' {
    this.#pulse.beat();
    for (const open of this.#opens.splice(0)) this.#stillness.during(() => this.#openDatabase(open));
    const next = this.#next();
    if (next && this.#givesWay(next[0])) return 'soon';
    if (next) this.#takeTurn(...next);
    if (this.#waiting.size > 0 || this.#opens.length > 0) return 'more';
    const closeId = this.#closeId;
    return closeId === undefined ? 'idle' : this.#stillness.during(() => this.#close(closeId));
  }

  /** Whoever was left open for long; else who has had the least of the writer, and of several, who has waited longest. */
  #next(): [string, Queued[]] | undefined {
    if (this.#waiting.size <= 1) return this.#waiting.entries().next().value;
    const nowMs = performance.now();
    for (const [database, { sinceMs }] of this.#leftOpen) {
      if (nowMs - sinceMs >= turnMs) return [database, this.#waiting.get(database) ?? []];
    }
    let next: [string, Queued[]] | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const entry of this.#waiting) {
      const steps = this.#use.steps(entry[0], nowMs);
      if (steps >= least) continue;
      next = entry;
      least = steps;
    }
    return next;
  }

  /** Whether somebody who has had less will ask in a moment, and would then wait for the whole of this turn. */
  #givesWay(database: string): boolean {
    const nowMs = performance.now();
    if (!this.#expected || nowMs >= this.#expected.untilMs) return false;
    return this.#use.steps(database, nowMs) > this.#use.steps(this.#expected.database, nowMs);
  }

  #takeTurn(database: string, queue: Queued[]): void {
    const startMs = performance.now();
    this.#waiting.delete(database);
    this.#expected = undefined;
    this.#turn = { database, queue };
    this.#serve(database, queue);
    this.#turn = undefined;
    const endMs = performance.now();
    if (!this.#removed.has(database)) this.#use.note(database, endMs - startMs, endMs);
    if (queue.length > 0 || this.#leftOpen.has(database)) this.#waiting.set(database, queue);
  }

  #serve(database: string, queue: Queued[]): void {
    const [first] = queue;
    if (this.#leftOpen.has(database)) this.#writeBatch(database, queue);
    else if (first && first.type !== 'write') {
      queue.shift();
      this.#stillness.during(() => this.#maintain(first));
    } else if (this.#removed.has(database)) {
      this.#reply(queue.splice(0).map(({ id }) => ({ id, ok: false, failure: toFailure(new WorkspaceGone(database)) })));
    } else this.#writeBatch(database, queue);
  }

  #maintain(request: Exclude<Queued, { type: 'write' }>): void {
    if (request.type === 'tidy') this.#tidy(request);
    else if (request.type === 'probe') this.#probe(request);
    else this.#remove(request);
  }

  #writeBatch(database: string, queue: Queued[]): void {
    const leftOpen = this.#leftOpen.get(database);
    this.#leftOpen.delete(database);
    const batch = leftOpen ?? { sinceMs: performance.now(), begun: [], replies: [] };
    try {
      const sql = this.#connection(database);
      if (!leftOpen) sql.exec('BEGIN IMMEDIATE');
      this.#runWrites(sql, database, queue, batch);
      if (this.#isWaitedFor(database, batch)) this.#leftOpen.set(database, batch);
      else this.#commit(sql, database, batch);
    } catch (error) {
      // After a failed commit nothing this connection says can be believed: it is closed, and the next batch opens the file anew.
      this.#stillness.during(() => this.#drop(database));
      const failure = { ...toFailure(error), code: 'unavailable' as const, message: 'the write could not be stored', retryAfterMs: 1_000 };
      const failed = batch.begun.length > 0 ? batch.begun : queue.splice(0, batchLimit);
      this.#reply(failed.map(({ id }) => ({ id, ok: false as const, failure })));
    }
  }

  #runWrites(sql: SqlConnection, database: string, queue: Queued[], { sinceMs, begun, replies }: Batch): void {
    for (let next = queue[0]; next?.type === 'write'; next = queue[0]) {
      queue.shift();
      if (this.#pulse.isGivenUp(next.id)) continue;
      begun.push(next);
      const beganAtMs = performance.now();
      const waitedMs = beganAtMs - next.arrivedAtMs;
      this.#meter.waited(waitedMs);
      const reply = runWrite(sql, next, this.#secret);
      replies.push({ ...reply, waitedMs, ranMs: performance.now() - beganAtMs });
      if (begun.length >= batchLimit || this.#isOver(database, performance.now() - sinceMs)) return;
    }
  }

  #commit(sql: SqlConnection, database: string, { begun, replies }: Batch): void {
    const commitAtMs = performance.now();
    const lost = this.#stillness.during(() => {
      sql.exec('COMMIT');
      this.#meter.committed(begun.length, performance.now() - commitAtMs);
      return sql.documents?.commit();
    });
    this.#trust(database);
    this.#reply(withLostDocuments(replies, begun, lost));
    // Of a request that names itself, there is at least its answer still to be kept.
    if (begun.some(({ once }) => once)) this.#expected = { database, untilMs: performance.now() + nextWriteMs };
    showNewest(sql);
  }

  /**
   * Whether all that wait have had less, so that they need not wait for the disk to take what was written for this database too: it is
   * another file, and what it has begun may be committed after theirs. Not for long: whoever asked for it waits as well.
   */
  #isWaitedFor(database: string, { sinceMs }: Batch): boolean {
    const nowMs = performance.now();
    if (nowMs - sinceMs >= turnMs) return false;
    const own = this.#use.steps(database, nowMs);
    if (own === 0) return false;
    this.#takeArrived();
    if (this.#opens.length > 0 || this.#waiting.size === 0) return false;
    return [...this.#waiting.keys()].every((other) => this.#use.steps(other, nowMs) < own);
  }

  #takeArrived(): void {
    for (const request of this.#arrived()) this.add(request);
  }

  #isOver(database: string, lastedMs: number): boolean {
    if (lastedMs >= turnMs) return true;
    if (lastedMs < sharedTurnMs) return false;
    this.#takeArrived();
    if (this.#opens.length > 0) return true;
    const nowMs = performance.now();
    const own = this.#use.steps(database, nowMs);
    return [...this.#waiting.keys()].some((other) => this.#use.steps(other, nowMs) <= own);
  }

  #connection(database: string): SqlConnection {
    const entry = this.#open.get(database);
    if (!entry) throw new Error(`the writer was never told where ${database} lies`);
    if (!entry.sql) {
      entry.sql = this.#stillness.during(() => this.#openFile(entry, trialPatienceMs));
      entry.isOnTrial = true;
    }
    return entry.sql;
  }

  /** It has written: whatever was given up before it is out of the way. */
  #trust(database: string): void {
    const entry = this.#open.get(database);
    if (!entry?.isOnTrial) return;
    entry.sql?.exec(`PRAGMA busy_timeout=${busyTimeoutMs}`);
    entry.isOnTrial = false;
  }

  #openDatabase({ id, database, path, schema }: Extract<WriterRequest, { type: 'open' }>): void {
    try {
      if (this.#removed.has(database)) throw new WorkspaceGone(database);
      if (this.#open.has(database)) this.#connection(database);
      else {
        const sql = this.#openFile({ path, schema, documents: undefined }, busyTimeoutMs);
        this.#open.set(database, { sql, path, schema, documents: sql.documents, isOnTrial: false });
      }
      this.#reply([{ id, ok: true, value: undefined }]);
    } catch (error) {
      this.#reply([{ id, ok: false, failure: toFailure(error) }]);
    }
  }

  #openFile({ path, schema, documents }: Pick<OpenDatabase, 'path' | 'schema' | 'documents'>, patienceMs: number): SqlConnection {
    const beat = () => this.#pulse.beat();
    try {
      const sql = openForWriting(path, schema, Date.now(), beat, patienceMs);
      this.#caches.admit(
        sql,
        [...this.#open.values()].flatMap((other) => other.sql ?? []),
      );
      if (schema === 'workspace') sql.documents = documents ?? openDocuments(sql, path, beat);
      return sql;
    } catch (error) {
      this.#letGo();
      throw error;
    }
  }

  #probe({ id, database }: Extract<WriterRequest, { type: 'probe' }>): void {
    try {
      if (!this.#removed.has(database)) {
        probeDisk(this.#connection(database));
        this.#trust(database);
      }
      this.#reply([{ id, ok: true, value: undefined }]);
    } catch (error) {
      this.#drop(database);
      this.#reply([{ id, ok: false, failure: toFailure(error) }]);
    }
  }

  #tidy({ id, database, how }: Extract<WriterRequest, { type: 'tidy' }>): void {
    try {
      if (this.#removed.has(database)) throw new WorkspaceGone(database);
      const sql = this.#connection(database);
      if (how === 'compact') sql.exec('VACUUM');
      if (how !== 'checkpoint') sql.documents?.forget();
      const isDone = how === 'forget' || emptyLog(sql);
      this.#reply([{ id, ok: true, value: (sql.documents?.emptyLog() ?? true) && isDone }]);
    } catch (error) {
      if (diskTrouble(error) !== undefined) this.#drop(database);
      this.#reply([{ id, ok: false, failure: toFailure(error) }]);
    }
  }

  #remove({ id, database, path }: Extract<WriterRequest, { type: 'remove' }>): void {
    try {
      this.#removed.add(database);
      this.#drop(database);
      this.#open.get(database)?.documents?.abandon();
      this.#open.delete(database);
      this.#use.forget(database);
      removeDatabase(path);
      this.#reply([{ id, ok: true, value: undefined }]);
    } catch (error) {
      this.#reply([{ id, ok: false, failure: toFailure(error) }]);
    }
  }

  #drop(database: string): void {
    const entry = this.#open.get(database);
    const sql = entry?.sql;
    this.#needsRest = true;
    if (!entry || !sql) return;
    entry.sql = undefined;
    // What was dropped stays so, whether or not what it told of is gone.
    entry.documents?.commit();
    try {
      sql.close();
    } catch {
      // Not even the way back works: why it is dropped says more, and nothing is asked of it again.
    }
    this.#letGo();
  }

  /** Of connections that were given up, also of one that could not be opened to the end: they hold files and locks until collected. */
  #letGo(): void {
    collectGarbage();
    this.#needsRest = true;
  }

  #close(id: number): 'closed' {
    let failure: WriterFailure | undefined;
    for (const { sql } of this.#open.values()) {
      try {
        sql?.documents?.close(newestVersion(sql));
        sql?.all('PRAGMA wal_checkpoint(TRUNCATE)');
        sql?.close();
      } catch (error) {
        // What was acknowledged lies in the log of changes all the same; the others are closed as they should be.
        failure = toFailure(error);
      }
    }
    this.#open.clear();
    this.#reply([failure ? { id, ok: false, failure } : { id, ok: true, value: undefined }]);
    return 'closed';
  }
}
