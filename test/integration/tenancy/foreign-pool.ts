import type { Dice } from '../operations/dice.ts';
import { Pool } from '../operations/pool.ts';

/** What only its owner may know opens its doors, of course: a secret is no probe. */
const isOpenToAnyone = (name: string): boolean => /^(?!al[a-z]_)[a-z]{3}_$|^cursor$|^if-?none-?match$/i.test(name);

/** The attacker's own values, with the victim's ids, cursors and ETags among them. */
export class ForeignPool extends Pool {
  readonly #victim: Pool;
  readonly #own: Pool;
  /** What of the victim went into the request that is being made. */
  readonly used = new Set<string>();

  constructor(victim: Pool, own: Pool) {
    super();
    this.#victim = victim;
    this.#own = own;
  }

  override any(name: string, dice: Dice): string | undefined {
    if (!isOpenToAnyone(name) || !dice.chance(0.75)) return this.#own.any(name, dice);
    const foreign = this.#victim.any(name, dice);
    if (foreign !== undefined) this.used.add(foreign);
    return foreign;
  }

  override last(name: string): string | undefined {
    return this.#victim.last(name);
  }
}
