import type { Opportunity } from '@alongside/common';
import { eq } from '../../db/drizzle.ts';
import { opportunities } from '../../db/schema/workspace/registry.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { readOpportunities } from './opportunity-rows.ts';

/** The opportunity with that id, or `undefined`. */
export async function getOpportunity(context: WorkspaceContext, id: string): Promise<Opportunity | undefined> {
  return (await readOpportunities(context, eq(opportunities.id, id), 1))[0]?.opportunity;
}
