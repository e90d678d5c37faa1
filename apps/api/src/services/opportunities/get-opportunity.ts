import type { Opportunity } from '@alongside/common';
import { eq } from '../../db/drizzle.ts';
import { idNow } from '../../db/reads/survivor-of.ts';
import { opportunities } from '../../db/schema/workspace/registry.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { seenOne } from '../records/seen-one.ts';
import { readOpportunities } from './opportunity-rows.ts';

/** The opportunity with that id, or `undefined` when there is none or it may not be seen. */
export async function getOpportunity(context: WorkspaceContext, id: string): Promise<Opportunity | undefined> {
  const [row] = await readOpportunities(context, eq(opportunities.id, idNow(context.native, 'opportunity', id)), 1);
  return seenOne(context, 'opportunity', row)?.opportunity;
}
