import { canonicalRecordId, type RecordRef } from '@alongside/common';

/** Something that a row may be known by, in the form in which an event waits for it: JSON that begins with the noun. */
export type Need = string;

/** `["person","hubspot","51"]`. */
export function needOfName(noun: string, source: string, externalId: string): Need {
  return JSON.stringify([noun, source, externalId]);
}

/** `["person","","ana@globex.test"]`: an address, or a company's domain. No system has an empty name. */
export function needOfAddress(noun: string, address: string): Need {
  return JSON.stringify([noun, '', address]);
}

/** `["person","","salesforce","acme","contact","003A"]`. */
export function needOfRecord(noun: string, { crm, instance, kind, recordId }: RecordRef): Need {
  return JSON.stringify([noun, '', crm, instance, kind, canonicalRecordId(crm, recordId)]);
}

/** What is waited for by a key of `identityKeys`. Thousands a second, so the JSON is cut, not read. */
export function needOfKey(noun: string, key: string): Need {
  const [kind, rest] = [key.charAt(2), key.slice('["x",'.length)];
  return kind === 'x' ? `["${noun}",${rest}` : `["${noun}","",${rest}`;
}
