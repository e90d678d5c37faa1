import { assert } from '@alongside/common';
import type { NounTable } from './define-noun.ts';
import { nouns } from './registry.ts';

const byName = new Map<string, NounTable>(nouns.map((noun) => [noun.noun, noun]));

/** The table of a noun. */
export function nounTable(noun: string): NounTable {
  const table = byName.get(noun);
  assert(table, `there is no noun ${noun}`);
  return table;
}
