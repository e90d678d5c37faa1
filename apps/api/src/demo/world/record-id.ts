import type { CrmLink } from '@alongside/common';

const prefixes = { contact: '003', lead: '00Q', account: '001', opportunity: '006' } as const satisfies Record<CrmLink['kind'], string>;
const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const checksumAlphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/** An 18-character record id as Salesforce-like systems make them; the same kind and number always give the same id. */
export function recordId(kind: CrmLink['kind'], number: number): string {
  // Multiplying by a number that shares no factor with 62^5 spreads neighbours and keeps every id different.
  let rest = (number * 367_000_003 + prefixes[kind].charCodeAt(2) * 7_919_003) % 62 ** 5;
  let serial = '';
  for (let at = 0; at < 5; at += 1) {
    serial = base62.charAt(rest % 62) + serial;
    rest = Math.floor(rest / 62);
  }
  const short = `${prefixes[kind]}5e00000${serial}`;
  return short + recordIdChecksum(short);
}

/**
 * The three characters that make a 15-character id safe where upper and lower case are not told apart.
 *
 * @source five bits per group of five characters, each set where the character is upper case
 */
export function recordIdChecksum(short: string): string {
  return [0, 5, 10]
    .map((start) => {
      const bits = [0, 1, 2, 3, 4].map((at) => (/[A-Z]/.test(short.charAt(start + at)) ? 1 << at : 0));
      return checksumAlphabet.charAt(bits.reduce((sum, bit) => sum + bit, 0));
    })
    .join('');
}
