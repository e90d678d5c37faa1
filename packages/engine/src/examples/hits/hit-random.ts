/** Draws that are the same for the same seed. */
export interface HitRandom {
  /** 0 to below 1. */
  readonly fraction: () => number;
  /** Both ends included. */
  readonly between: (least: number, most: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <One>(list: readonly One[]) => One;
}

export function hitRandom(seed: number): HitRandom {
  let state = seed >>> 0;
  const fraction = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (least: number, most: number) => least + Math.floor(fraction() * (most - least + 1));
  return {
    fraction,
    between,
    chance: (share) => fraction() < share,
    pick: <One>(list: readonly One[]) => list[between(0, list.length - 1)] as One,
  };
}
