import type { SqlConnection } from '../../sql-connection.ts';
import type { UpsertFact } from './upsert-facts.ts';

const fields = ['stage', 'buyingStage', 'status', 'amountCents', 'currency'] as const;
type Cells = (string | number | null)[];

/**
 * Notes what sources say of deals' stages, by source time. What two events say of one moment is one word: of each part the greater
 * JSON text.
 */
export function storeStages(sql: SqlConnection, said: readonly { readonly pk: number; readonly fact: UpsertFact }[]): void {
  const words = said
    .map(({ pk, fact }) => ({ pk, atMs: fact.atMs, cells: fields.map((field) => (fact.fields[field] ?? null) as string | number | null) }))
    .filter(({ cells }) => cells.some((cell) => cell !== null));
  if (words.length === 0) return;
  const joined = new Map<string, { pk: number; atMs: number; cells: Cells }>();
  const keyOf = (pk: number, atMs: number) => `${pk} ${atMs}`;
  const known = sql.all(
    `SELECT s.opportunity_pk, s.at_ms, s.stage, s.buying_stage, s.status, s.amount_cents, s.currency
     FROM json_each(?) AS j CROSS JOIN opportunity_stages AS s ON s.opportunity_pk = j.value ->> 0 AND s.at_ms = j.value ->> 1`,
    JSON.stringify(words.map(({ pk, atMs }) => [pk, atMs])),
  );
  for (const [pk, atMs, ...cells] of known)
    joined.set(keyOf(Number(pk), Number(atMs)), { pk: Number(pk), atMs: Number(atMs), cells: cells as Cells });
  for (const { pk, atMs, cells } of words) {
    const before = joined.get(keyOf(pk, atMs));
    joined.set(keyOf(pk, atMs), { pk, atMs, cells: before ? cells.map((cell, at) => greater(cell, before.cells[at] ?? null)) : cells });
  }
  sql.run(
    `INSERT INTO opportunity_stages (opportunity_pk, at_ms, stage, buying_stage, status, amount_cents, currency)
     SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6 FROM json_each(?) WHERE true
     ON CONFLICT (opportunity_pk, at_ms) DO UPDATE SET stage = excluded.stage, buying_stage = excluded.buying_stage,
       status = excluded.status, amount_cents = excluded.amount_cents, currency = excluded.currency`,
    JSON.stringify([...joined.values()].map(({ pk, atMs, cells }) => [pk, atMs, ...cells])),
  );
}

function greater(one: string | number | null, other: string | number | null): string | number | null {
  if (one === null || other === null) return one ?? other;
  return JSON.stringify(one) > JSON.stringify(other) ? one : other;
}
