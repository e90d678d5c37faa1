const codes = { person: 1, account: 2, opportunity: 3 } as const;
const nouns = { 1: 'person', 2: 'account', 3: 'opportunity' } as const;

export type EntityNoun = keyof typeof codes;

/** Entity 0: what all contexts share. */
export const sharedEntity = 0;

/** One integer for "this person", "this account" or "this opportunity", so that versions and links are found by row number. */
export function entityKey(noun: EntityNoun, pk: number): number {
  return pk * 4 + codes[noun];
}

/** The noun and row that an entity key stands for; `undefined` for the shared one. */
export function readEntityKey(entity: number): { noun: EntityNoun; pk: number } | undefined {
  const noun = nouns[(entity % 4) as keyof typeof nouns];
  return noun && { noun, pk: Math.floor(entity / 4) };
}
