import { msToInstant, type Person } from '@alongside/common';
import { and, eq, getTableColumns, isNull, type SQL } from '../../db/drizzle.ts';
import { entityKey } from '../../db/entity-key.ts';
import { accounts, people } from '../../db/schema/workspace/registry.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { readLinks } from '../read-links.ts';
import { withoutNull } from '../without-null.ts';

/** People that meet the condition and are not hidden, in order of their row numbers, with the records that stand for them. */
export async function readPeople(
  context: WorkspaceContext,
  where: SQL | undefined,
  limit: number,
): Promise<{ readonly pk: number; readonly person: Person }[]> {
  const rows = await context.read
    .select({ ...getTableColumns(people), accountId: accounts.id })
    .from(people)
    .leftJoin(accounts, and(eq(accounts.pk, people.accountPk), isNull(accounts.deletedAtMs)))
    .where(and(isNull(people.deletedAtMs), where))
    .orderBy(people.pk)
    .limit(limit);
  const links = await readLinks(
    context,
    rows.map(({ pk }) => entityKey('person', pk)),
  );
  return rows.map(({ pk, accountPk: _, fieldTimes: __, deletedAtMs: ___, createdAtMs, updatedAtMs, ...row }) => ({
    pk,
    person: {
      ...withoutNull(row),
      links: links.get(entityKey('person', pk)) ?? [],
      createdAt: msToInstant(createdAtMs),
      updatedAt: msToInstant(updatedAtMs),
    },
  }));
}
