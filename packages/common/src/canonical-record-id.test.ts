import { expect, test } from 'vitest';
import { canonicalRecordId } from './canonical-record-id.ts';

test.each([
  ['salesforce', '001A0000006Vm9r', '001A0000006Vm9rIAC'],
  ['salesforce', '003000000000001', '003000000000001AAA'],
  ['salesforce', '001A0000006Vm9rIAC', '001A0000006Vm9rIAC'],
  ['salesforce', 'short', 'short'],
  ['hubspot', '123456789012345', '123456789012345'],
])('%s %s is %s', (crm, recordId, canonical) => expect(canonicalRecordId(crm, recordId)).toBe(canonical));
