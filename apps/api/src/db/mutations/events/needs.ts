/** Something that a row may be known by, in the form in which an event waits for it: JSON `[noun, source, external id]`. */
export type Need = string;

export function needOfName(noun: string, source: string, externalId: string): Need {
  return JSON.stringify([noun, source, externalId]);
}

/** What an event that names somebody by an address, or a company by a domain, waits for. No system has an empty name. */
export function needOfAddress(noun: string, address: string): Need {
  return JSON.stringify([noun, '', address]);
}

/** What an event that names a CRM record waits for. */
export function needOfRecord(noun: string, record: { crm: string; instance: string; kind: string; recordId: string }): Need {
  return JSON.stringify([noun, [record.crm, record.instance, record.kind], record.recordId]);
}

/** The same for a key of `identityKeys`. */
export function needOfKey(noun: string, key: string): Need {
  const [kind, ...parts] = JSON.parse(key) as string[];
  const [first = '', second = '', third = '', fourth = ''] = parts;
  if (kind === 'x') return needOfName(noun, first, second);
  if (kind === 'n') return needOfAddress(noun, first);
  return needOfRecord(noun, { crm: first, instance: second, kind: third, recordId: fourth });
}
