/** A repeatable stream of chance: the same seed always tells the same story. */
export interface RandomSource {
  /** @unit ratio, 0 inclusive to 1 exclusive */
  readonly next: () => number;
  /** A whole number from `low` to `high`, both included. */
  readonly between: (low: number, high: number) => number;
  readonly chance: (ratio: number) => boolean;
  readonly pick: <T>(from: readonly T[]) => T;
  readonly shuffled: <T>(items: readonly T[]) => T[];
}

/**
 * A random source that depends on nothing but the seed.
 *
 * @source mulberry32, public domain, by Tommy Ettinger
 */
export function randomSource(seed: number): RandomSource {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    between,
    chance: (ratio) => next() < ratio,
    pick: (from) => {
      const item = from[Math.floor(next() * from.length)];
      if (item === undefined) throw new Error('cannot pick from an empty list');
      return item;
    },
    shuffled: (items) => {
      const rest = [...items];
      return items.flatMap(() => rest.splice(Math.floor(next() * rest.length), 1));
    },
  };
}
