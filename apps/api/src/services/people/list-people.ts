import type { Page, PageQuery, Person } from '@alongside/common';
import { and, eq, gt, sql } from '../../db/drizzle.ts';
import { idNow } from '../../db/reads/survivor-of.ts';
import { accounts, people } from '../../db/schema/workspace/registry.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { readCursor, toPage } from '../cursor.ts';
import { seenRows } from '../records/seen-rows.ts';
import { readPeople } from './person-rows.ts';

export interface PeopleQuery extends PageQuery {
  readonly email?: string | undefined;
  readonly accountId?: string | undefined;
}

/** One page of the people that may be seen, the oldest first. */
export async function listPeople(context: WorkspaceContext, { limit, cursor, email, accountId }: PeopleQuery): Promise<Page<Person>> {
  const where = and(
    gt(people.pk, readCursor(cursor)),
    seenRows(context, 'person', people.pk),
    email === undefined ? undefined : eq(people.email, email),
    accountId === undefined
      ? undefined
      : eq(
          people.accountPk,
          sql`(SELECT ${accounts.pk} FROM ${accounts} WHERE ${accounts.id} = ${idNow(context.native, 'account', accountId)})`,
        ),
  );
  const { rows, ...page } = toPage(await readPeople(context, where, limit + 1), limit);
  return { items: rows.map(({ person }) => person), ...page };
}
