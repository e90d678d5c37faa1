const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/** A Salesforce id in its 18-character form; 15-character ids differ by case alone. Anything else comes back as it is. */
export function salesforceId(id: string): string {
  if (!/^[A-Za-z0-9]{15}$/.test(id)) return id;
  let suffix = '';
  for (let block = 0; block < 15; block += 5) {
    let bits = 0;
    for (let at = 0; at < 5; at += 1) if (/[A-Z]/.test(id.charAt(block + at))) bits |= 1 << at;
    suffix += letters.charAt(bits);
  }
  return id + suffix;
}
