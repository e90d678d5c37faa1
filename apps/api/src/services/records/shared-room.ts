/** Something that lies in the room. */
export interface Lodger {
  /** How much it takes. */
  readonly bytes: number;
  /** Gives back some of it, if it takes any. */
  shrink(): void;
}

/** Room in the process's memory that several share: whoever takes the most gives way, whoever it was that came last. */
export class SharedRoom {
  readonly #limit: number;
  readonly #lodgers = new Set<Lodger>();
  #bytes = 0;

  /** @param limit in bytes, of all together */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** @returns whether so much more would lie in it without anybody giving way */
  has(bytes: number): boolean {
    return this.#bytes + bytes <= this.#limit;
  }

  /** Notes that a lodger takes so much more now, or less. */
  note(lodger: Lodger, bytes: number): void {
    this.#bytes += bytes;
    if (lodger.bytes > 0) this.#lodgers.add(lodger);
    else this.#lodgers.delete(lodger);
  }

  /** Has those who take the most give way until there is enough. */
  clear(): void {
    for (let largest = this.#largest(); largest && !this.has(0); largest = this.#largest()) largest.shrink();
  }

  #largest(): Lodger | undefined {
    let largest: Lodger | undefined;
    for (const lodger of this.#lodgers) if (lodger.bytes > (largest?.bytes ?? 0)) largest = lodger;
    return largest;
  }
}
