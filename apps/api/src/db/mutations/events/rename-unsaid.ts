import type { SqlConnection } from '../../sql-connection.ts';
import type { NounTable } from '../nouns/define-noun.ts';
import { RowWriter } from '../rows/row-writer.ts';
import { nameUnsaid } from './unsaid.ts';

/** Rows that others were merged into: what stands for a name that nobody has said may be another one now. */
export function renameUnsaid(sql: SqlConnection, table: NounTable, pks: Iterable<number>, nowMs: number): void {
  const writer = new RowWriter(sql, table);
  const rows = [...writer.load(pks).values()].filter((row) => nameUnsaid(table, row));
  writer.update(rows, nowMs);
}
