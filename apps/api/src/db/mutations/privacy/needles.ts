import type { Identity } from '../../reads/read-identity.ts';

/** Something that must not be found in any file after an erasure. */
export interface Needle {
  /**
   * `own`: an address or an id of ours. `shared`: what somebody else may also have, such as a name or a switchboard's number.
   * `row`: what tells one row about them.
   */
  readonly kind: 'own' | 'shared' | 'row';
  readonly text: string;
}

/** What a running erasure keeps sealed. */
export interface ErasureTask {
  readonly needles: readonly Needle[];
  /** Whether rows went that no search can tell: then the file is written anew in any case. */
  readonly compact: boolean;
}

/** Shorter ones stand in files by chance, and stand for anything. */
const idLength = 10;
const phoneDigits = 7;
const nameLength = 7;

/** What to look for, as far as it is telling: somebody's first name alone, or the id 12, would be found everywhere. */
export function needlesOf({ id, email, otherEmails, phone, name, externalIds, records }: Identity): Needle[] {
  const shared = [
    ...externalIds.map(({ externalId }) => externalId).filter((text) => text.length >= idLength),
    ...records.map(([, , , recordId]) => recordId).filter((text) => text.length >= idLength),
    ...(phone && phone.replaceAll(/\D/g, '').length >= phoneDigits ? [phone] : []),
    ...(isTellingName(name) ? [name] : []),
  ];
  const own = [id, ...(email ? [email] : []), ...otherEmails];
  return [
    ...own.map((text): Needle => ({ kind: 'own', text })),
    ...[...new Set(shared)].filter((text) => !own.includes(text)).map((text): Needle => ({ kind: 'shared', text })),
  ];
}

/** Whether a name stands for somebody wherever it is found: a first name alone, or two letters, stand in many words. */
export function isTellingName(name: string): boolean {
  return name.length >= nameLength && name.trim().includes(' ');
}
