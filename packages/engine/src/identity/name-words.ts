const letters: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * The words of a name in the form in which names are compared: lower case, without accents or punctuation; `Berg, Anna` is `anna berg`.
 * Letters of other scripts stay what they are.
 */
export function nameWords(name: string): string[] {
  const [last = '', first] = name.split(',', 2);
  const ordered = first !== undefined && first.trim() !== '' && !isSuffix(first) ? `${first} ${last}` : name;
  return (
    ordered
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/[æœøßłđðþı]/g, (letter) => letters[letter] ?? letter)
      .normalize('NFKD')
      .replaceAll(/(?<=\p{Script=Latin})\p{M}+/gu, '')
      .normalize('NFC')
      // Müller is written Mueller and Muller.
      .replaceAll(/(?<=[aou])e/g, '')
      .replaceAll(/['’`´.]/g, '')
      .split(/[^\p{L}\p{N}\p{M}]+/u)
      .filter(Boolean)
  );
}

/** Words that tell a son from his father. */
const suffixes = new Set(['jr', 'junior', 'sr', 'senior', 'ii', 'iii', 'iv']);

function isSuffix(text: string): boolean {
  return suffixes.has(text.replaceAll(/[\s.]/g, '').toLowerCase());
}

/** `jr` and the like, apart from the name itself. */
export function splitSuffix(words: readonly string[]): { readonly words: readonly string[]; readonly suffix: string } {
  const suffix = words.length > 1 ? (words.at(-1) ?? '') : '';
  if (!suffixes.has(suffix)) return { words, suffix: '' };
  return { words: words.slice(0, -1), suffix: { junior: 'jr', senior: 'sr' }[suffix] ?? suffix };
}
