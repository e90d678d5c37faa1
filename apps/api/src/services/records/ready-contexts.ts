import type { RecordRef } from '@alongside/common';
import type { CurrentVersions } from '../../db/reads/find-link-versions.ts';
import { ownBytes } from '../../own-bytes.ts';
import type { Lodger, SharedRoom } from './shared-room.ts';

/** What is known of a stored answer without its text. */
export interface ReadyHead extends CurrentVersions {
  readonly linkPk: number;
  readonly etag: string;
  readonly validUntilMs: number;
}

/**
 * Of those asked for while there is no room, one in so many displaces another: else a walk over all records would keep none of them. A prime,
 * so that no regular order of asking misses the same ones each time.
 */
const displacesOneIn = 31;
/** After so long the first look that finds something committed lets go of all: what was erased is in no memory because nobody asks for it. @unit milliseconds */
const heldMs = 60_000;
/** @unit bytes */
const largestUsual = 65_536;

/** After a change, how many others are at most seen again with one that is asked for. */
const mostBeside = 128;

interface Held {
  readonly head: ReadyHead;
  readonly body: Buffer;
  /** How far changes had come when it was last seen to be right. */
  sequence: number;
}

/** What tells of changes, of which most touch no context. */
export interface Changes {
  /** Another number after each commit. */
  commit(): number;
  /** Grows with every change that a context could show. */
  sequence(): number;
}

/** The versions of now, by the row numbers of links. */
type ReadVersions = (linkPks: readonly number[]) => ReadonlyMap<number, CurrentVersions>;

/**
 * Answers of one workspace held in memory. Each look asks whether anything at all was committed to its database, and then whether a
 * context could show it: whatever was last seen to be right before that must be seen so again, by its versions. So an answer from here is
 * as fresh as one from the disk.
 */
export class ReadyContexts implements Lodger {
  readonly #changes: Changes;
  readonly #room: SharedRoom;
  /** What was asked for last stands last. */
  readonly #held = new Map<string, Held>();
  #bytes = 0;
  #commit = -1;
  #sequence = -1;
  #emptiedAtMs = 0;
  #turns = 0;
  /** Since the last change that was noticed: how many were asked for that had to be seen again, and which come next. */
  #seenAgain = 0;
  #toSee: string[] | undefined;

  /** @param room where the texts lie, with those of other workspaces */
  constructor(changes: Changes, room: SharedRoom) {
    this.#changes = changes;
    this.#room = room;
  }

  /** @unit bytes of text */
  get bytes(): number {
    return this.#bytes;
  }

  /** Whether what comes now is kept at the cost of something else, if at all. */
  get isFull(): boolean {
    return !this.#room.has(largestUsual);
  }

  /**
   * Counts one that is asked for and was not found here.
   *
   * @returns whether it is its turn to displace others, should there be no room for it
   */
  takeTurn(): boolean {
    this.#turns += 1;
    return this.#turns % displacesOneIn === 0;
  }

  /** Call before anything is read from the database: what is put later counts as read at this moment. */
  find(record: RecordRef, nowMs: number): Held | undefined {
    const commit = this.#changes.commit();
    if (commit !== this.#commit) this.#note(commit, nowMs);
    const name = nameOf(record);
    const held = this.#held.get(name);
    if (held?.sequence !== this.#sequence || nowMs >= held.head.validUntilMs) return undefined;
    this.#held.delete(name);
    this.#held.set(name, held);
    return held;
  }

  /**
   * What was right before something was committed, if it was made of what is right now; else it is let go. The more are asked for before the
   * next commit, the more others are seen again with each: one statement for dozens costs less than two of one.
   */
  findAgain(record: RecordRef, read: ReadVersions, nowMs: number): Held | undefined {
    const name = nameOf(record);
    const held = this.#held.get(name);
    if (!held) return undefined;
    const others = this.#othersToSee(held, Math.min(mostBeside, this.#seenAgain));
    this.#seenAgain += 1;
    const now = read([held, ...others].map(({ head }) => head.linkPk));
    for (const other of others) if (isOf(other, now)) other.sequence = this.#sequence;
    this.#drop(name);
    if (!isOf(held, now) || nowMs >= held.head.validUntilMs) return undefined;
    held.sequence = this.#sequence;
    this.#keep(name, held);
    return held;
  }

  /** @param displaces where there is no room, whether others are let go for it */
  put(record: RecordRef, head: ReadyHead, text: string, displaces: boolean): void {
    const name = nameOf(record);
    this.#drop(name);
    if (!displaces && !this.#room.has(text.length)) return;
    this.#keep(name, { head, body: ownBytes(text), sequence: this.#sequence });
    this.#room.clear();
  }

  /** Lets go of what was not asked for the longest. */
  shrink(): void {
    const [oldest] = this.#held.keys();
    if (oldest !== undefined) this.#drop(oldest);
  }

  /** Lets go of all. */
  empty(): void {
    this.#held.clear();
    this.#take(-this.#bytes);
  }

  #othersToSee(than: Held, count: number): Held[] {
    const others: Held[] = [];
    if (count === 0) return others;
    // Names, and no iterator kept from one call to the next: that would keep all that the map has ever held since.
    this.#toSee ??= [...this.#held.keys()].reverse();
    while (others.length < count) {
      const name = this.#toSee.pop();
      if (name === undefined) break;
      const other = this.#held.get(name);
      if (other && other !== than && other.sequence !== this.#sequence) others.push(other);
    }
    return others;
  }

  #keep(name: string, held: Held): void {
    this.#held.set(name, held);
    this.#take(held.body.length);
  }

  #drop(name: string): void {
    const held = this.#held.get(name);
    if (!held) return;
    this.#held.delete(name);
    this.#take(-held.body.length);
  }

  #take(bytes: number): void {
    this.#bytes += bytes;
    this.#room.note(this, bytes);
  }

  #note(commit: number, nowMs: number): void {
    this.#commit = commit;
    const sequence = this.#changes.sequence();
    if (sequence !== this.#sequence) {
      this.#sequence = sequence;
      this.#seenAgain = 0;
      this.#toSee = undefined;
    }
    if (nowMs - this.#emptiedAtMs < heldMs) return;
    this.empty();
    this.#emptiedAtMs = nowMs;
  }
}

function isOf({ head }: Held, now: ReturnType<ReadVersions>): boolean {
  const current = now.get(head.linkPk);
  return current?.entityVersion === head.entityVersion && current.sharedVersion === head.sharedVersion;
}

function nameOf({ crm, instance, kind, recordId }: RecordRef): string {
  return `${crm}\n${instance}\n${kind}\n${recordId}`;
}
