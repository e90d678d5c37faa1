import { expect, test } from 'vitest';
import { differingPart } from './differing-part.ts';

test.each([
  ['anna@acme.de', 'anna@acme.com', ['anna@acme.', 'de', ''], ['anna@acme.', 'com', '']],
  ['anna+news@acme.de', 'Anna@acme.de', ['anna', '+news', '@acme.de'], ['Anna', '', '@acme.de']],
  ['Eva Berg', 'Eva Klein', ['Eva ', 'Berg', ''], ['Eva ', 'Klein', '']],
  ['Head of Purchasing', 'Head of Procurement', ['Head of ', 'Purchasing', ''], ['Head of ', 'Procurement', '']],
  ['Senior Buyer, EMEA', 'Junior Buyer, EMEA', ['', 'Senior', ' Buyer, EMEA'], ['', 'Junior', ' Buyer, EMEA']],
  ['CFO', 'Head of Finance', ['', 'CFO', ''], ['', 'Head of Finance', '']],
  ['aa', 'aaa', ['aa', '', ''], ['aa', 'a', '']],
  ['💥a', '💥b', ['💥', 'a', ''], ['💥', 'b', '']],
])('%s beside %s', (one, other, first, second) => expect(differingPart(one, other)).toEqual([first, second]));
