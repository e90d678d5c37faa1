const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';
const short = /^[0-9A-Za-z]{15}$/;

/**
 * The form of a record's id in which ids are compared. Salesforce writes each in two ways: 15 characters in which capitals count, or the
 * same with 3 more that say which of them are capitals.
 *
 * @source https://help.salesforce.com/s/articleView?id=000385585 (read 21 Nov 2026)
 */
export function canonicalRecordId(crm: string, recordId: string): string {
  if (crm !== 'salesforce' || !short.test(recordId)) return recordId;
  let check = '';
  for (let chunk = 0; chunk < 15; chunk += 5) {
    let bits = 0;
    for (let at = 0; at < 5; at += 1) if (/[A-Z]/.test(recordId.charAt(chunk + at))) bits |= 1 << at;
    check += alphabet.charAt(bits);
  }
  return recordId + check;
}
