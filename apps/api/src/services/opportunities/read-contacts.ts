import type { OpportunityContact } from '@alongside/common';
import { and, eq, inArray, isNull } from '../../db/drizzle.ts';
import { opportunityContacts, people } from '../../db/schema/workspace/registry.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { withoutNull } from '../without-null.ts';

/** Who has a part in each of these deals, by row number. */
export async function readContacts(
  { read }: WorkspaceContext,
  opportunityPks: readonly number[],
): Promise<Map<number, OpportunityContact[]>> {
  const rows = await read
    .select({ opportunityPk: opportunityContacts.opportunityPk, personId: people.id, role: opportunityContacts.role })
    .from(opportunityContacts)
    .innerJoin(people, eq(people.pk, opportunityContacts.personPk))
    .where(and(inArray(opportunityContacts.opportunityPk, [...opportunityPks]), isNull(people.deletedAtMs)))
    .orderBy(people.pk);
  const contacts = new Map<number, OpportunityContact[]>();
  for (const { opportunityPk, ...row } of rows) contacts.set(opportunityPk, [...(contacts.get(opportunityPk) ?? []), withoutNull(row)]);
  return contacts;
}
