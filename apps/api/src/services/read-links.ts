import type { CrmLink } from '@alongside/common';
import { inArray } from '../db/drizzle.ts';
import { crmLinks } from '../db/schema/workspace/registry.ts';
import type { WorkspaceContext } from '../workspace-context.ts';

/** The CRM records that stand for each of these entities. */
export async function readLinks({ read }: WorkspaceContext, entities: readonly number[]): Promise<Map<number, CrmLink[]>> {
  const rows = await read
    .select({ entity: crmLinks.entity, crm: crmLinks.crm, instance: crmLinks.instance, kind: crmLinks.kind, recordId: crmLinks.recordId })
    .from(crmLinks)
    .where(inArray(crmLinks.entity, [...entities]))
    .orderBy(crmLinks.pk);
  const links = new Map<number, CrmLink[]>();
  for (const { entity, ...link } of rows) links.set(entity, [...(links.get(entity) ?? []), link]);
  return links;
}
