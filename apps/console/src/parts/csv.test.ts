import { expect, test } from 'vitest';
import { csv } from './csv.ts';

test('quotes what would break a row, and lets a spreadsheet compute nothing', () => {
  expect(
    csv([
      ['Name', 'Said'],
      ['Ana, "A"', '=1+1'],
      [3, undefined],
    ]),
  ).toBe('\uFEFFName,Said\r\n"Ana, ""A""",\'=1+1\r\n3,\r\n');
});
