import type { RecordRef } from '@alongside/common';
import type { SqlConnection } from '../../db/sql-connection.ts';

/** What is known of a stored answer without its text. */
export interface ReadyHead {
  readonly etag: string;
  readonly linkPk: number;
  readonly entityVersion: number;
  readonly sharedVersion: number;
  readonly validUntilMs: number;
}

/** For each workspace. @unit bytes of text */
const bodyLimit = 67_108_864;
const headLimit = 100_000;
/** Of the texts that come while there is no room, one in so many displaces another: else a walk over all records would keep none of them. */
const admittedOneIn = 8;

/**
 * Answers of one workspace held in memory until anything at all is committed to its database. SQLite tells at each look whether that
 * happened, so an answer from here is as fresh as one from the disk.
 */
export class ReadyContexts {
  readonly #sql: SqlConnection;
  readonly #heads = new Map<string, ReadyHead>();
  readonly #bodies = new Map<number, Buffer>();
  #bytes = 0;
  #dataVersion = -1;
  #offered = 0;

  constructor(sql: SqlConnection) {
    this.#sql = sql;
  }

  /** Call before anything is read from the database: what is put later counts as read at this moment. */
  head(record: RecordRef, nowMs: number): ReadyHead | undefined {
    const dataVersion = Number(this.#sql.get('PRAGMA data_version')?.[0]);
    if (dataVersion !== this.#dataVersion) this.#forget(dataVersion);
    const head = this.#heads.get(nameOf(record));
    return head && nowMs < head.validUntilMs ? head : undefined;
  }

  body({ linkPk }: ReadyHead): Buffer | undefined {
    const body = this.#bodies.get(linkPk);
    if (body) {
      // To the end of the line: what was asked for last is dropped last.
      this.#bodies.delete(linkPk);
      this.#bodies.set(linkPk, body);
    }
    return body;
  }

  put(record: RecordRef, head: ReadyHead, body: Buffer): void {
    if (this.#heads.size >= headLimit) this.#heads.clear();
    this.#heads.set(nameOf(record), head);
    if (!this.#admits(head, body)) return;
    this.#bytes += body.length - (this.#bodies.get(head.linkPk)?.length ?? 0);
    this.#bodies.delete(head.linkPk);
    this.#bodies.set(head.linkPk, body);
    for (const [linkPk, oldest] of this.#bodies) {
      if (this.#bytes <= bodyLimit) break;
      this.#bodies.delete(linkPk);
      this.#bytes -= oldest.length;
    }
  }

  #admits({ linkPk }: ReadyHead, body: Buffer): boolean {
    if (this.#bytes + body.length <= bodyLimit || this.#bodies.has(linkPk)) return true;
    this.#offered += 1;
    return this.#offered % admittedOneIn === 0;
  }

  #forget(dataVersion: number): void {
    this.#heads.clear();
    this.#bodies.clear();
    this.#bytes = 0;
    this.#dataVersion = dataVersion;
  }
}

function nameOf({ crm, instance, kind, recordId }: RecordRef): string {
  return `${crm}\n${instance}\n${kind}\n${recordId}`;
}
