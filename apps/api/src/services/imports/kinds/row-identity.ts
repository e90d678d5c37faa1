import { hash } from 'node:crypto';
import type { RowReader } from '../row-reader.ts';

/** The name of a row that has no id of its own: the same source and the same cells give the same name, whatever the columns' order. */
export function rowIdentity(row: RowReader): string {
  const { columns } = row.rules.header;
  const pairs = row.cells.map((cell, at) => [columns[at] ?? '', cell.trim()] as const).filter(([, cell]) => cell !== '');
  pairs.sort(([a], [b]) => (a < b ? -1 : 1));
  return `row:${hash('sha256', JSON.stringify([row.source, pairs]), 'hex')}`;
}
