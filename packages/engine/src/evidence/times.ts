/** Moments by key, asked whether one lies in a span. Fill, then ask. */
export class Times {
  readonly #byKey = new Map<string, number[]>();
  #isSorted = true;

  add(key: string, ms: number): void {
    const list = this.#byKey.get(key);
    if (list) list.push(ms);
    else this.#byKey.set(key, [ms]);
    this.#isSorted = false;
  }

  /** Whether one of that key lies in the span, both ends included. */
  hasWithin(key: string, fromMs: number, toMs: number): boolean {
    if (!this.#isSorted) {
      for (const list of this.#byKey.values()) list.sort((a, b) => a - b);
      this.#isSorted = true;
    }
    const list = this.#byKey.get(key);
    if (!list) return false;
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((list[middle] ?? 0) < fromMs) low = middle + 1;
      else high = middle;
    }
    return low < list.length && (list[low] ?? 0) <= toMs;
  }
}
