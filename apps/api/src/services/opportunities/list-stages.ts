import { msToInstant, type OpportunityStage, type OpportunityStages } from '@alongside/common';
import { eq } from '../../db/drizzle.ts';
import { opportunities } from '../../db/schema/workspace/registry.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { withoutNull } from '../without-null.ts';
import { getOpportunity } from './get-opportunity.ts';

const fields = ['stage', 'buyingStage', 'status', 'amountCents', 'currency'] as const;
type Standing = Omit<OpportunityStage, 'at'>;
/** More words than these nobody says of a deal; a machine that does is not to fill the memory. */
const most = 5_000;

/**
 * How a deal stood from when on, the oldest first: by the newest words on it where there are too many. `undefined` when there is none or it
 * may not be seen.
 */
export async function listStages(context: WorkspaceContext, id: string): Promise<OpportunityStages | undefined> {
  const deal = await getOpportunity(context, id);
  if (!deal) return undefined;
  const [row] = await context.read.select({ pk: opportunities.pk }).from(opportunities).where(eq(opportunities.id, deal.id)).limit(1);
  const newest = context.native.all(
    `SELECT at_ms, stage, buying_stage, status, amount_cents, currency FROM opportunity_stages WHERE opportunity_pk = ?
     ORDER BY at_ms DESC LIMIT ${most + 1}`,
    row?.pk ?? 0,
  );
  const words = newest.slice(0, most).reverse();
  const items: OpportunityStage[] = [];
  const hasEarlier = newest.length > most;
  let standing = hasEarlier ? standingBefore(context, row?.pk ?? 0, Number(words[0]?.[0])) : {};
  for (const [atMs, ...cells] of words) {
    // Each word speaks of some of it; the rest stays as it was.
    const said = withoutNull(Object.fromEntries(fields.map((field, at) => [field, cells[at] ?? null]))) as Standing;
    const isNews = fields.some((field) => said[field] !== undefined && said[field] !== standing[field]);
    if (!isNews) continue;
    standing = { ...standing, ...said };
    items.push({ at: msToInstant(Number(atMs)), ...standing });
  }
  return { items, ...(hasEarlier && { hasEarlier }) };
}

/** What the words that are left out had left behind. */
function standingBefore({ native }: WorkspaceContext, opportunityPk: number, beforeMs: number): Standing {
  const last = (column: string) =>
    `(SELECT ${column} FROM opportunity_stages WHERE opportunity_pk = ?1 AND at_ms < ?2 AND ${column} IS NOT NULL ORDER BY at_ms DESC LIMIT 1)`;
  const cells = native.get(
    `SELECT ${['stage', 'buying_stage', 'status', 'amount_cents', 'currency'].map(last).join(', ')}`,
    opportunityPk,
    beforeMs,
  );
  return withoutNull(Object.fromEntries(fields.map((field, at) => [field, cells?.[at] ?? null])));
}
