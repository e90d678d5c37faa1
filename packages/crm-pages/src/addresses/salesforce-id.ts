import type { RecordKind } from '@alongside/common';

/**
 * The record behind a Salesforce id: its kind by the first three characters, its id in the 18-character form.
 *
 * An id of 18 characters is taken as it stands, even when its checksum looks off: the case of its letters already tells it apart.
 *
 * @returns `undefined` for text of another shape and for objects that are none of our kinds
 * @source Key prefixes and the checksum: crm-pages survey, section 2.1, checked against three public ids
 */
export function salesforceRecord(id: string): { kind: RecordKind; recordId: string } | undefined {
  const kind = /^(?:\w{15}|\w{18})$/.test(id) && !id.includes('_') ? kinds[id.slice(0, 3)] : undefined;
  return kind && { kind, recordId: id.length === 15 ? id + checksum(id) : id };
}

const kinds: Readonly<Record<string, RecordKind>> = { '001': 'account', '003': 'contact', '006': 'opportunity', '00Q': 'lead' };

/** One character for each five of the id: which of them are upper case letters, the first being the lowest bit. */
const checksum = (id: string) =>
  [0, 5, 10]
    .map((start) => {
      let bits = 0;
      for (let i = 0; i < 5; i++) if (/[A-Z]/.test(id.charAt(start + i))) bits += 1 << i;
      return 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345'.charAt(bits);
    })
    .join('');
