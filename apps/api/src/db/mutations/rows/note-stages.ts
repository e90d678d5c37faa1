import type { SqlConnection } from '../../sql-connection.ts';
import type { NounTable } from '../nouns/define-noun.ts';
import type { WholeRow } from './row-writer.ts';
import type { Fields, Stored } from './to-columns.ts';

const fields = ['stage', 'buyingStage', 'status', 'amountCents', 'currency'];
const columns = ['stage', 'buying_stage', 'status', 'amount_cents', 'currency'];

/** Whether a row of input says how a deal stands. */
export function tellsStage(table: NounTable, said: Fields): boolean {
  return table.noun === 'opportunity' && fields.some((field) => said[field] !== undefined);
}

/** A deal with what was said of it. */
export interface ToldDeal {
  readonly row: WholeRow;
  readonly said: Fields;
}

/**
 * Notes how deals stand from now on: what we are told without a source's time is said now. Of a row with times that is only what was said:
 * the rest may change yet by an earlier word that comes late. A row without them says everything at its last change.
 */
export function noteStages(sql: SqlConnection, deals: readonly ToldDeal[], nowMs: number): void {
  if (deals.length === 0) return;
  sql.run(
    `INSERT INTO opportunity_stages (opportunity_pk, at_ms, ${columns.join(', ')})
     SELECT value ->> 0, ?1, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5 FROM json_each(?2) WHERE true
     ON CONFLICT (opportunity_pk, at_ms) DO UPDATE SET ${columns.map((column) => `${column} = coalesce(excluded.${column}, ${column})`).join(', ')}`,
    nowMs,
    JSON.stringify(deals.map(({ row, said }) => [row.pk, ...columns.map((column, at) => cellOf(row, said, column, fields[at] ?? ''))])),
  );
}

function cellOf({ times, values }: WholeRow, said: Fields, column: string, field: string): Stored {
  return times && said[field] === undefined ? null : (values.get(column) ?? null);
}
