import { type Account, msToInstant } from '@alongside/common';
import { and, isNull, type SQL } from '../../db/drizzle.ts';
import { entityKey } from '../../db/entity-key.ts';
import { accounts } from '../../db/schema/workspace/registry.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { readLinks } from '../read-links.ts';
import { withoutNull } from '../without-null.ts';

/** Accounts that meet the condition and are not hidden, in order of their row numbers, with the records that stand for them. */
export async function readAccounts(
  context: WorkspaceContext,
  where: SQL | undefined,
  limit: number,
): Promise<{ readonly pk: number; readonly account: Account }[]> {
  const rows = await context.read
    .select()
    .from(accounts)
    .where(and(isNull(accounts.deletedAtMs), where))
    .orderBy(accounts.pk)
    .limit(limit);
  const links = await readLinks(
    context,
    rows.map(({ pk }) => entityKey('account', pk)),
  );
  return rows.map(({ pk, createdAtMs, updatedAtMs, parentPk: _, fieldTimes: __, deletedAtMs: ___, ...row }) => ({
    pk,
    account: {
      ...withoutNull(row),
      links: links.get(entityKey('account', pk)) ?? [],
      createdAt: msToInstant(createdAtMs),
      updatedAt: msToInstant(updatedAtMs),
    },
  }));
}
