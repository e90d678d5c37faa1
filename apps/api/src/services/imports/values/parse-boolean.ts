import { CellError } from './cell-error.ts';

const words: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['y', true],
  ['1', true],
  ['t', true],
  ['on', true],
  ['checked', true],
  ['false', false],
  ['no', false],
  ['n', false],
  ['0', false],
  ['f', false],
  ['off', false],
  ['unchecked', false],
]);

/** @throws CellError when the cell is no word for yes or no */
export function parseBoolean(cell: string): boolean {
  const value = words.get(cell.trim().toLowerCase());
  if (value === undefined) throw new CellError(`${JSON.stringify(cell.slice(0, 60))} is neither yes nor no`);
  return value;
}
