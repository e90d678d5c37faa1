import { expect, test } from 'vitest';
import { salesforceId } from './salesforce-id.ts';

test.each([
  ['001D000000IRFma', '001D000000IRFmaIAH'],
  ['001D000000IRFmaIAH', '001D000000IRFmaIAH'],
  ['12345', '12345'],
])('%s is %s in full', (short, long) => {
  expect(salesforceId(short)).toBe(long);
});
