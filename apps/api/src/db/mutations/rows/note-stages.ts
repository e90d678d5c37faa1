import type { SqlConnection } from '../../sql-connection.ts';
import type { NounTable } from '../nouns/define-noun.ts';
import type { WholeRow } from './row-writer.ts';
import type { Fields } from './to-columns.ts';

const fields = ['stage', 'buyingStage', 'status', 'amountCents', 'currency'];
const columns = ['stage', 'buying_stage', 'status', 'amount_cents', 'currency'];

/** Whether a row of input says how a deal stands. */
export function tellsStage(table: NounTable, said: Fields): boolean {
  return table.noun === 'opportunity' && fields.some((field) => said[field] !== undefined);
}

/** Notes how deals stand from now on: what we are told without a source's time is said now. */
export function noteStages(sql: SqlConnection, deals: readonly WholeRow[], nowMs: number): void {
  if (deals.length === 0) return;
  sql.run(
    `INSERT INTO opportunity_stages (opportunity_pk, at_ms, ${columns.join(', ')})
     SELECT value ->> 0, ?1, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5 FROM json_each(?2) WHERE true
     ON CONFLICT (opportunity_pk, at_ms) DO UPDATE SET ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}`,
    nowMs,
    JSON.stringify(deals.map(({ pk, values }) => [pk, ...columns.map((column) => values.get(column) ?? null)])),
  );
}
