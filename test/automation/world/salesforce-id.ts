const checksumAlphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/**
 * An 18-character Salesforce id: 3 characters of the object, 12 of ours, 3 that repeat which letters are capitals.
 *
 * @source the case-safe id formula of Salesforce's formula reference (CASESAFEID), November 2026
 */
export function salesforceId(object: string, name: string): string {
  const id = `${object}${name.padStart(12, '0')}`;
  if (!/^[0-9A-Za-z]{15}$/.test(id)) throw new Error(`${id} is not 15 letters and digits`);
  const checksum = [0, 5, 10].map((start) => {
    const bits = [0, 1, 2, 3, 4].map((place) => (/[A-Z]/.test(id.charAt(start + place)) ? 1 << place : 0));
    return checksumAlphabet.charAt(bits.reduce((sum, bit) => sum + bit, 0));
  });
  return id + checksum.join('');
}
