export type CaseKey = 'next' | 'previous' | 'first' | 'second' | 'same' | 'different' | 'undo';

const keys: Readonly<Record<string, CaseKey>> = {
  j: 'next',
  k: 'previous',
  1: 'first',
  2: 'second',
  s: 'same',
  d: 'different',
  u: 'undo',
};

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  /** The key is held down: nobody decides twenty pairs at once. */
  readonly repeat: boolean;
}

/** What a key asks for; nothing for keys of the browser, and for a key that is held where that would decide one after the other. */
export function caseKey({ key, ctrlKey, metaKey, altKey, repeat }: Pressed): CaseKey | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  const wanted = Object.hasOwn(keys, key.toLowerCase()) ? keys[key.toLowerCase()] : undefined;
  return repeat && wanted !== 'next' && wanted !== 'previous' ? undefined : wanted;
}
