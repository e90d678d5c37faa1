type Change = { readonly at: number; readonly data: Buffer } | { readonly size: number };

/** What reaches the disk in one piece or not at all. @unit bytes */
const sectorBytes = 512;

/** How much of what was not synced a cut leaves. */
export type Remainder = 'none' | 'all' | 'prefix' | 'some';

/** One file: what is surely on the disk, and the changes since that may be, in part and in any order. */
export class DiskFile {
  #durable = Buffer.alloc(0);
  #size = 0;
  #changes: Change[] = [];
  /** Another number for each content that is on the disk for sure. */
  version = 0;

  change(change: Change): void {
    this.#changes.push(change);
  }

  /** How many changes a sync that begins now covers. */
  get pending(): number {
    return this.#changes.length;
  }

  /** @param covered what `pending` was when the sync began */
  synced(covered: number): void {
    if (covered === 0) return;
    for (const change of this.#changes.splice(0, covered)) this.#apply(change);
    this.version += 1;
  }

  /** The content that a cut at this moment leaves. */
  afterCut(remainder: Remainder, random: () => number): Buffer {
    const left = new DiskFile();
    left.#durable = Buffer.from(this.#durable.subarray(0, this.#size));
    left.#size = this.#size;
    const whole = remainder === 'prefix' ? Math.floor(random() * (this.#changes.length + 1)) : this.#changes.length;
    if (remainder === 'none') return left.#content;
    for (const change of this.#changes.slice(0, whole)) {
      const luck = remainder === 'some' ? random() : 0;
      if (luck < 0.5) left.#apply(change);
      else if (luck < 0.75) left.#tear(change, random);
    }
    return left.#content;
  }

  get #content(): Buffer {
    return this.#durable.subarray(0, this.#size);
  }

  /** Some of the sectors of a write, whatever their order. */
  #tear(change: Change, random: () => number): void {
    if (!('data' in change)) return;
    for (let from = 0; from < change.data.length; ) {
      const to = Math.min(change.data.length, from + sectorBytes - ((change.at + from) % sectorBytes));
      if (random() < 0.5) this.#apply({ at: change.at + from, data: change.data.subarray(from, to) });
      from = to;
    }
  }

  #apply(change: Change): void {
    if ('size' in change) {
      // What is cut off and later written over again begins as zeros.
      if (change.size < this.#size) this.#durable.fill(0, change.size, this.#size);
      else this.#grow(change.size);
      this.#size = change.size;
      return;
    }
    const end = change.at + change.data.length;
    this.#grow(end);
    change.data.copy(this.#durable, change.at);
    this.#size = Math.max(this.#size, end);
  }

  #grow(size: number): void {
    if (size <= this.#durable.length) return;
    const larger = Buffer.alloc(Math.max(size, 2 * this.#durable.length));
    this.#durable.copy(larger, 0, 0, this.#size);
    this.#durable = larger;
  }
}
