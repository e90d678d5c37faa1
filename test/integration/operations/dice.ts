import { randomFrom } from '../crash/random-from.ts';

/** Chance that follows from a seed. */
export class Dice {
  readonly next: () => number;

  constructor(seed: number) {
    this.next = randomFrom(seed);
    // Neighbouring seeds begin alike.
    for (let count = 0; count < 3; count += 1) this.next();
  }

  /** A whole number from 0, below the limit. */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  chance(ratio: number): boolean {
    return this.next() < ratio;
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)] as Item;
  }
}
