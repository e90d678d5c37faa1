import type { Principal } from '../../auth/principal.ts';
import { type SQL, sql } from '../drizzle.ts';
import type { EntityNoun } from '../entity-key.ts';
import { ownersList } from './owners-list.ts';

/**
 * The row numbers of all people, accounts or opportunities of these owners, for a list to be held against: what `ownedBy` says of one row,
 * turned around, so that a list costs as much as there is to see and not as much as there is. `undefined`: all of them.
 */
export function rowsSeen(noun: EntityNoun, sees: Principal['sees']): SQL | undefined {
  const owners = ownersList(sees);
  return owners === undefined ? undefined : sets[noun](sql`(SELECT value FROM json_each(${owners}))`);
}

const sets: Record<EntityNoun, (owners: SQL) => SQL> = {
  person: (owners) => sql`(SELECT pk FROM people WHERE owner_email IN ${owners}
    UNION ALL SELECT p.pk FROM accounts AS a JOIN people AS p ON p.account_pk = a.pk WHERE a.owner_email IN ${owners}
    UNION ALL SELECT c.person_pk FROM opportunities AS o JOIN opportunity_contacts AS c ON c.opportunity_pk = o.pk WHERE o.owner_email IN ${owners})`,
  account: (owners) => sql`(SELECT pk FROM accounts WHERE owner_email IN ${owners}
    UNION ALL SELECT account_pk FROM opportunities WHERE owner_email IN ${owners} AND account_pk IS NOT NULL
    UNION ALL SELECT account_pk FROM people WHERE owner_email IN ${owners} AND account_pk IS NOT NULL)`,
  opportunity: (owners) => sql`(SELECT pk FROM opportunities WHERE owner_email IN ${owners}
    UNION ALL SELECT o.pk FROM accounts AS a JOIN opportunities AS o ON o.account_pk = a.pk WHERE a.owner_email IN ${owners})`,
};
