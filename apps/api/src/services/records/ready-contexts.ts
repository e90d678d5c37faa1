import type { RecordRef } from '@alongside/common';
import type { CommitWatch } from '../../db/readers/commit-watch.ts';

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
 * Answers of one workspace held in memory until anything at all is committed to its database. Each look asks whether that happened, so an
 * answer from here is as fresh as one from the disk.
 */
export class ReadyContexts {
  readonly #commits: Pick<CommitWatch, 'version'>;
  readonly #heads = new Map<string, ReadyHead>();
  readonly #bodies = new Map<number, Buffer>();
  #bytes = 0;
  #version = -1;
  #offered = 0;

  constructor(commits: Pick<CommitWatch, 'version'>) {
    this.#commits = commits;
  }

  /** Call before anything is read from the database: what is put later counts as read at this moment. */
  head(record: RecordRef, nowMs: number): ReadyHead | undefined {
    const version = this.#commits.version();
    if (version !== this.#version) this.#forget(version);
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

  put(record: RecordRef, head: ReadyHead, text: string): void {
    if (this.#heads.size >= headLimit) this.#heads.clear();
    this.#heads.set(nameOf(record), head);
    if (!this.#admits(head, text.length)) return;
    const body = Buffer.from(text);
    this.#bytes += body.length - (this.#bodies.get(head.linkPk)?.length ?? 0);
    this.#bodies.delete(head.linkPk);
    this.#bodies.set(head.linkPk, body);
    for (const [linkPk, oldest] of this.#bodies) {
      if (this.#bytes <= bodyLimit) break;
      this.#bodies.delete(linkPk);
      this.#bytes -= oldest.length;
    }
  }

  #admits({ linkPk }: ReadyHead, length: number): boolean {
    if (this.#bytes + length <= bodyLimit || this.#bodies.has(linkPk)) return true;
    this.#offered += 1;
    return this.#offered % admittedOneIn === 0;
  }

  #forget(version: number): void {
    this.#heads.clear();
    this.#bodies.clear();
    this.#bytes = 0;
    this.#version = version;
  }
}

function nameOf({ crm, instance, kind, recordId }: RecordRef): string {
  return `${crm}\n${instance}\n${kind}\n${recordId}`;
}
