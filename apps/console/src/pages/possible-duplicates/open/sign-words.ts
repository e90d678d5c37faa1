import type { CaseSign, IdentityCase } from '@alongside/common';
import type { Words } from '../../../words/words.ts';

/** What two have in common, or differ in, in words: an address is an email address or a domain. */
export const signWords = (words: Pick<Words, 'say' | 'sayOr'>, noun: IdentityCase['noun'], sign: CaseSign): string =>
  words.sayOr(`duplicates.sign.${noun}.${sign}`, words.say(`duplicates.sign.${sign}`));
