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
/** After so long the first look that finds something committed lets go of all: what was erased is in no memory because nobody asks for it. @unit milliseconds */
const heldMs = 60_000;

interface Held {
  readonly head: ReadyHead;
  /** The state of the database in which it was last seen to be right. */
  version: number;
}

/**
 * Answers of one workspace held in memory. Each look asks whether anything at all was committed to its database: whatever was last
 * seen to be right before that must be seen so again, by its versions. So an answer from here is as fresh as one from the disk.
 */
export class ReadyContexts {
  readonly #commits: Pick<CommitWatch, 'version'>;
  readonly #heads = new Map<string, Held>();
  readonly #bodies = new Map<number, { readonly etag: string; readonly body: Buffer }>();
  #bytes = 0;
  #version = -1;
  #emptiedAtMs = 0;
  #offered = 0;

  constructor(commits: Pick<CommitWatch, 'version'>) {
    this.#commits = commits;
  }

  /** Call before anything is read from the database: what is put later counts as read at this moment. */
  head(record: RecordRef, nowMs: number): ReadyHead | undefined {
    const version = this.#commits.version();
    if (version !== this.#version) this.#note(version, nowMs);
    const held = this.#heads.get(nameOf(record));
    return held?.version === version && nowMs < held.head.validUntilMs ? held.head : undefined;
  }

  /**
   * What was right before something was committed, if that is what is stored still; else it is let go.
   *
   * @param stored tells what is stored now
   */
  headAgain(record: RecordRef, stored: () => ReadyHead | undefined): ReadyHead | undefined {
    const name = nameOf(record);
    const held = this.#heads.get(name);
    if (!held) return undefined;
    const now = stored();
    if (now?.linkPk === held.head.linkPk && now.etag === held.head.etag) {
      held.version = this.#version;
      return held.head;
    }
    this.#heads.delete(name);
    this.#drop(held.head.linkPk);
    return undefined;
  }

  body({ linkPk, etag }: ReadyHead): Buffer | undefined {
    const held = this.#bodies.get(linkPk);
    if (held?.etag !== etag) return undefined;
    // To the end of the line: what was asked for last is dropped last.
    this.#bodies.delete(linkPk);
    this.#bodies.set(linkPk, held);
    return held.body;
  }

  put(record: RecordRef, head: ReadyHead, text: string): void {
    if (this.#heads.size >= headLimit) this.#heads.clear();
    this.#heads.set(nameOf(record), { head, version: this.#version });
    if (!this.#admits(head, text.length)) return;
    const body = Buffer.from(text);
    this.#drop(head.linkPk);
    this.#bytes += body.length;
    this.#bodies.set(head.linkPk, { etag: head.etag, body });
    for (const [linkPk] of this.#bodies) {
      if (this.#bytes <= bodyLimit) break;
      this.#drop(linkPk);
    }
  }

  #drop(linkPk: number): void {
    this.#bytes -= this.#bodies.get(linkPk)?.body.length ?? 0;
    this.#bodies.delete(linkPk);
  }

  #admits({ linkPk }: ReadyHead, length: number): boolean {
    if (this.#bytes + length <= bodyLimit || this.#bodies.has(linkPk)) return true;
    this.#offered += 1;
    return this.#offered % admittedOneIn === 0;
  }

  #note(version: number, nowMs: number): void {
    this.#version = version;
    if (nowMs - this.#emptiedAtMs < heldMs) return;
    this.#heads.clear();
    this.#bodies.clear();
    this.#bytes = 0;
    this.#emptiedAtMs = nowMs;
  }
}

function nameOf({ crm, instance, kind, recordId }: RecordRef): string {
  return `${crm}\n${instance}\n${kind}\n${recordId}`;
}
