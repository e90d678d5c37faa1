import { namePools } from './name-pools.ts';
import type { RandomSource } from './random-source.ts';

export interface PersonName {
  readonly given: string;
  readonly family: string;
}

/** A name that people of the country go by and that nobody in `taken` has; it is added there. */
export function personName(random: RandomSource, country: string, taken: Set<string>): PersonName {
  const pool = namePools.find(({ countries }) => countries.includes(country));
  if (!pool) throw new Error(`no names are known for ${country}`);
  for (;;) {
    const name = { given: random.pick(pool.given), family: random.pick(pool.family) };
    const full = `${name.given} ${name.family}`;
    if (taken.has(full)) continue;
    taken.add(full);
    return name;
  }
}
