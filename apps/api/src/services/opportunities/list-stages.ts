import { msToInstant, type OpportunityStage, type OpportunityStages } from '@alongside/common';
import { eq } from '../../db/drizzle.ts';
import { opportunities } from '../../db/schema/workspace/registry.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { withoutNull } from '../without-null.ts';
import { getOpportunity } from './get-opportunity.ts';

const fields = ['stage', 'buyingStage', 'status', 'amountCents', 'currency'] as const;
type Standing = Omit<OpportunityStage, 'at'>;
/** More words than these nobody says of a deal. */
const most = 5_000;

/** How a deal stood from when on, the oldest first; `undefined` when there is none or it may not be seen. */
export async function listStages(context: WorkspaceContext, id: string): Promise<OpportunityStages | undefined> {
  const deal = await getOpportunity(context, id);
  if (!deal) return undefined;
  const [row] = await context.read.select({ pk: opportunities.pk }).from(opportunities).where(eq(opportunities.id, deal.id)).limit(1);
  const words = context.native.all(
    `SELECT at_ms, stage, buying_stage, status, amount_cents, currency FROM opportunity_stages WHERE opportunity_pk = ?
     ORDER BY at_ms LIMIT ${most}`,
    row?.pk ?? 0,
  );
  const items: OpportunityStage[] = [];
  let standing: Standing = {};
  for (const [atMs, ...cells] of words) {
    // Each word speaks of some of it; the rest stays as it was.
    const said = withoutNull(Object.fromEntries(fields.map((field, at) => [field, cells[at] ?? null]))) as Standing;
    const isNews = fields.some((field) => said[field] !== undefined && said[field] !== standing[field]);
    if (!isNews) continue;
    standing = { ...standing, ...said };
    items.push({ at: msToInstant(Number(atMs)), ...standing });
  }
  return { items };
}
