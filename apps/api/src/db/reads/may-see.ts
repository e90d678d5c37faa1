import type { Principal } from '../../auth/principal.ts';
import { type EntityNoun, readEntityKey } from '../entity-key.ts';
import type { SqlConnection } from '../sql-connection.ts';
import { ownedBy } from './owned-by.ts';
import { ownersList } from './owners-list.ts';

const queries: Record<EntityNoun, string> = {
  person: `SELECT 1 FROM people AS r WHERE r.pk = ?1 AND ${ownedBy.person('r', '?2')}`,
  account: `SELECT 1 FROM accounts AS r WHERE r.pk = ?1 AND ${ownedBy.account('r', '?2')}`,
  opportunity: `SELECT 1 FROM opportunities AS r WHERE r.pk = ?1 AND ${ownedBy.opportunity('r', '?2')}`,
};

/** Whether somebody who may see these owners' records may see this one: a person, an account or an opportunity. One statement. */
export function maySee(sql: SqlConnection, entity: number, sees: Principal['sees']): boolean {
  const owners = ownersList(sees);
  if (owners === undefined) return true;
  const key = readEntityKey(entity);
  return key !== undefined && sql.get(queries[key.noun], key.pk, owners) !== undefined;
}
