import type { PersonName } from './person-name.ts';

const spelledOut: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', ø: 'o', å: 'a', æ: 'ae', ł: 'l' };

/** How companies form addresses; each keeps to one way. */
const patterns: readonly ((given: string, family: string) => string)[] = [
  (given, family) => `${given}.${family}`,
  (given, family) => `${given.charAt(0)}.${family}`,
  (given, family) => `${given}.${family}`,
  (given, family) => `${given.charAt(0)}${family}`,
  (given, family) => `${family}.${given}`,
];

/** The part of a mail address before the @, in plain letters. */
export function mailboxOf({ given, family }: PersonName, patternNumber: number): string {
  const pattern = patterns[patternNumber % patterns.length] ?? ((first: string, last: string) => `${first}.${last}`);
  return pattern(plainLetters(given), plainLetters(family));
}

function plainLetters(word: string): string {
  return word
    .toLowerCase()
    .replaceAll(/[äöüßøåæł]/g, (letter) => spelledOut[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/[^a-z]/g, '');
}
