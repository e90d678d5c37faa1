import { csvCell } from '../../imports/values/csv-cell.ts';
import type { ArchiveTable } from './archive-table.ts';
import type { ArchiveRow } from './read-rows.ts';

/** The first line of a table's CSV, behind the mark by which spreadsheets know UTF-8: without it they read names as another encoding. */
export function csvHead({ columns }: ArchiveTable): string {
  return `\uFEFF${columns.map(([field]) => field).join(',')}\r\n`;
}

/** Rows as CSV that no spreadsheet runs; lists and objects as JSON. */
export function csvLines({ columns }: ArchiveTable, rows: readonly ArchiveRow[]): string {
  return rows.map((row) => `${columns.map(([field]) => toCell(row[field])).join(',')}\r\n`).join('');
}

function toCell(value: unknown): string {
  if (value === undefined) return '';
  // A number is no formula, even a negative one.
  if (typeof value === 'number') return String(value);
  return csvCell(typeof value === 'string' ? value : JSON.stringify(value));
}
