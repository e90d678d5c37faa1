import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvCell } from '../values/csv-cell.ts';
import { cellLimit, rowLimit, rowSplitter } from './row-splitter.ts';

function split(text: string, piece = text.length || 1, delimiter = ',') {
  const splitter = rowSplitter(delimiter);
  const rows = [];
  for (let at = 0; at < text.length; at += piece) rows.push(...splitter.push(text.slice(at, at + piece)));
  return [...rows, ...splitter.end()];
}
const cells = (text: string, piece?: number) => split(text, piece).map((row) => row.error ?? row.cells);

describe('rowSplitter', () => {
  test('counts lines through quoted line breaks and blank lines', () => {
    expect(split('a,b\n"x\r\ny",2\n\n3,4')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['x\r\ny', '2'] },
      { line: 5, cells: ['3', '4'] },
    ]);
  });

  test.each([1, 2, 3, 1_000])('reads doubled quotes and every line end in pieces of %d', (piece) => {
    expect(cells('"a ""b""",""\r\n"""",\n1,2\r3,4', piece)).toEqual([
      ['a "b"', ''],
      ['"', ''],
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  test('loses one line to a lone quote and goes on with the next', () => {
    const rows = split('a,b\nx"y,1\n"open,2\n3,4\n"closed"late,5\n6,7\n');
    expect(rows.map((row) => [row.line, row.error === undefined ? row.cells : 'error'])).toEqual([
      [1, ['a', 'b']],
      [2, 'error'],
      [3, 'error'],
      [4, ['3', '4']],
      [5, 'error'],
      [6, ['6', '7']],
    ]);
  });

  test('loses one line to a quote that is open at the end of the file', () => {
    expect(split('a,b\n1,"2\n3,4\n5,6').map((row) => [row.line, row.error ?? row.cells])).toEqual([
      [1, ['a', 'b']],
      [2, 'a quote is opened and never closed'],
      [3, ['3', '4']],
      [4, ['5', '6']],
    ]);
  });

  test('drops a row that is too long, however it comes, and keeps counting', () => {
    const long = 'x'.repeat(rowLimit + 10);
    const rows = split(`a,b\n${long},1\n3,4\n`, 50_000);
    expect(rows.map((row) => [row.line, row.error === undefined])).toEqual([
      [1, true],
      [2, false],
      [3, true],
    ]);
  });

  test('refuses a cell that is too long', () => {
    expect(cells(`${'x'.repeat(cellLimit + 1)},1\n3,4\n`)[1]).toEqual(['3', '4']);
  });

  test('agrees with csv-parse on every sound file, in any pieces', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', ',', '"', '\n', '\r\n', ' ', ';', '0') });
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }));
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 40 }), (rows, piece) => {
        const text = rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
        const theirs: string[][] = parse(text, { record_delimiter: ['\r\n', '\n', '\r'] });
        expect(cells(text, piece)).toEqual(theirs);
      }),
    );
  });

  test('counts a line once when a piece ends between its carriage return and line feed', () => {
    expect(split('aa"\r\na', 1)).toEqual(split('aa"\r\na'));
  });

  test('gives the same rows in any pieces, whatever the text', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ';') });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 9 }), (file, piece) => {
        expect(split(file, piece)).toEqual(split(file));
      }),
    );
  });
});
