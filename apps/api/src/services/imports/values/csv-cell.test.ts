import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowSplitter } from '../text/row-splitter.ts';
import { csvCell, csvLine } from './csv-cell.ts';

test('a cell never begins as a formula does, and is read back as it was written', () => {
  const starts = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', '', 'a', '"', "'");
  fc.assert(
    fc.property(starts, fc.string(), fc.string(), (start, rest, other) => {
      const splitter = rowSplitter(',');
      const read = [...splitter.push(csvLine([start + rest, other, 'end'])), ...splitter.end()][0]?.cells ?? [];
      expect(read[0]).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      expect(read.map((cell) => cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, ''))).toEqual(
        [start + rest, other, 'end'].map((cell) => cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, '')),
      );
    }),
  );
  expect(csvCell('=1+1')).toBe("'=1+1");
});
