/** Any power of two: how many of the last bits of a hash tell whether to look closer. */
const doors = 1 << 20;
const base = 0x01000193;

/**
 * Finds many texts in bytes by going through them once, however many texts there are. ASCII letters of the bytes count as small; those of
 * the texts must be.
 *
 * @source the algorithm of Karp and Rabin: a hash of a moving window tells where to look closer
 */
export class ByteFinder {
  readonly #needles: readonly { readonly at: number; readonly form: Buffer }[];
  readonly #byHash = new Map<number, { at: number; form: Buffer }[]>();
  readonly #door = new Uint8Array(doors);
  readonly #window: number;
  /** What the byte that leaves the window added to the hash. */
  readonly #leaving = new Int32Array(256);

  /** @param needles the spellings of each */
  constructor(needles: readonly (readonly string[])[]) {
    this.#needles = needles.flatMap((forms, at) => forms.map((form) => ({ at, form: Buffer.from(form) })));
    this.#window = Math.min(...this.#needles.map(({ form }) => form.length));
    let power = 1;
    for (let at = 1; at < this.#window; at += 1) power = Math.imul(power, base);
    for (let byte = 0; byte < 256; byte += 1) this.#leaving[byte] = Math.imul(small(byte), power);
    for (const needle of this.#needles) {
      const hash = this.#hashOf(needle.form);
      this.#byHash.set(hash, [...(this.#byHash.get(hash) ?? []), needle]);
      this.#door[hash & (doors - 1)] = 1;
    }
  }

  /** So many bytes of one piece must stand before the next. */
  get overlap(): number {
    return Math.max(0, ...this.#needles.map(({ form }) => form.length - 1));
  }

  /** Adds the places of the needles that stand in the bytes. */
  find(bytes: Buffer, found: Set<number>): void {
    if (this.#needles.length === 0 || bytes.length < this.#window) return;
    const [door, leaving, window] = [this.#door, this.#leaving, this.#window];
    let hash = this.#hashOf(bytes);
    for (let end = window; ; end += 1) {
      if (door[hash & (doors - 1)] === 1) this.#lookCloser(bytes, end - window, hash, found);
      if (end === bytes.length) return;
      hash = (Math.imul(hash - (leaving[bytes[end - window] as number] as number), base) + small(bytes[end] as number)) | 0;
    }
  }

  #lookCloser(bytes: Buffer, start: number, hash: number, found: Set<number>): void {
    for (const { at, form } of this.#byHash.get(hash) ?? []) if (!found.has(at) && standsAt(bytes, start, form)) found.add(at);
  }

  #hashOf(bytes: Buffer): number {
    let hash = 0;
    for (let at = 0; at < this.#window; at += 1) hash = (Math.imul(hash, base) + small(bytes[at] as number)) | 0;
    return hash;
  }
}

function standsAt(bytes: Buffer, start: number, form: Buffer): boolean {
  if (start + form.length > bytes.length) return false;
  for (let at = 0; at < form.length; at += 1) if (small(bytes[start + at] as number) !== form[at]) return false;
  return true;
}

function small(byte: number): number {
  return byte >= 65 && byte <= 90 ? byte + 32 : byte;
}
