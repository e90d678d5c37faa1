import { msToInstant, type Opportunity } from '@alongside/common';
import { and, eq, getTableColumns, isNull, type SQL } from '../../db/drizzle.ts';
import { entityKey } from '../../db/entity-key.ts';
import { accounts, opportunities } from '../../db/schema/workspace/registry.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { readLinks } from '../read-links.ts';
import { withoutNull } from '../without-null.ts';
import { readContacts } from './read-contacts.ts';

/** Opportunities that meet the condition and are not hidden, in order of their row numbers, with their people and the records that stand for them. */
export async function readOpportunities(
  context: WorkspaceContext,
  where: SQL | undefined,
  limit: number,
): Promise<{ readonly pk: number; readonly opportunity: Opportunity }[]> {
  const rows = await context.read
    .select({ ...getTableColumns(opportunities), accountId: accounts.id })
    .from(opportunities)
    .leftJoin(accounts, and(eq(accounts.pk, opportunities.accountPk), isNull(accounts.deletedAtMs)))
    .where(and(isNull(opportunities.deletedAtMs), where))
    .orderBy(opportunities.pk)
    .limit(limit);
  const pks = rows.map(({ pk }) => pk);
  const contacts = await readContacts(context, pks);
  const links = await readLinks(
    context,
    pks.map((pk) => entityKey('opportunity', pk)),
  );
  return rows.map(({ pk, accountPk: _, fieldTimes: __, deletedAtMs: ___, createdAtMs, updatedAtMs, ...row }) => ({
    pk,
    opportunity: {
      ...withoutNull(row),
      contacts: contacts.get(pk) ?? [],
      links: links.get(entityKey('opportunity', pk)) ?? [],
      createdAt: msToInstant(createdAtMs),
      updatedAt: msToInstant(updatedAtMs),
    },
  }));
}
