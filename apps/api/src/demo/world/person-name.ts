import { namePools } from './name-pools.ts';
import type { RandomSource } from './random-source.ts';

export interface PersonName {
  readonly given: string;
  readonly family: string;
}

/**
 * A name that people of the country go by.
 *
 * @param taken full names of everybody so far; the new one is added
 * @param colleagues given and family names in the same company, which no two share; the new ones are added
 */
export function personName(random: RandomSource, country: string, taken: Set<string>, colleagues: Set<string>): PersonName {
  const pool = namePools.find(({ countries }) => countries.includes(country));
  if (!pool) throw new Error(`no names are known for ${country}`);
  for (;;) {
    const name = { given: random.pick(pool.given), family: random.pick(pool.family) };
    const full = `${name.given} ${name.family}`;
    if (taken.has(full) || colleagues.has(name.given) || colleagues.has(name.family)) continue;
    colleagues.add(name.given).add(name.family);
    taken.add(full);
    return name;
  }
}
