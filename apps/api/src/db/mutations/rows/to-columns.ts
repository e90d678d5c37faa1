import { instantToMs } from '@alongside/common';
import type { ColumnKind, NounTable } from '../nouns/define-noun.ts';

export type Stored = string | number | null;
export type Fields = Readonly<Record<string, unknown>>;

/**
 * The given fields as they are stored, by column. A field that is absent is absent here too.
 *
 * @param rowNumber the row number behind an id of another table
 * @param defaults what stands for fields that are absent
 */
export function toColumns(table: NounTable, fields: Fields, rowNumber: (id: string) => number, defaults: Fields = {}): Map<string, Stored> {
  const stored = new Map<string, Stored>();
  for (const { field, column, kind } of table.columns) {
    const value = fields[field] === undefined ? defaults[field] : fields[field];
    if (value !== undefined) stored.set(column, value === null ? null : toStored(kind, value, rowNumber));
  }
  return stored;
}

function toStored(kind: ColumnKind, value: unknown, rowNumber: (id: string) => number): Stored {
  if (kind === 'text') return value as string;
  if (kind === 'boolean') return value ? 1 : 0;
  if (kind === 'json') return JSON.stringify(value);
  if (kind === 'instant') return instantToMs(value as string);
  if (kind.startsWith('ref:')) return rowNumber(value as string);
  return value as string | number;
}
