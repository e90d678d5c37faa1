import type { Principal } from '../../auth/principal.ts';
import type { SqlConnection, SqlValue } from '../sql-connection.ts';
import { filled } from './filled.ts';
import { ownedBy } from './owned-by.ts';
import { ownersList } from './owners-list.ts';

export interface Candidate {
  readonly pk: number;
  readonly id: string;
  readonly name: string;
  readonly title?: string;
  readonly accountName?: string;
  readonly touchCount: number;
}

/** More than these cannot be told apart by looking anyway. */
const candidateLimit = 10;

const candidate = `p.pk, p.id, p.name, p.title, a.name, (SELECT count(*) FROM touches AS t WHERE t.person_pk = p.pk AND t.grade <> 'machine')`;
const company = 'LEFT JOIN accounts AS a ON a.pk = p.account_pk AND a.deleted_at_ms IS NULL';

/** Everyone with that mail address, of those whom one may see. */
export function findPeopleByEmail(sql: SqlConnection, email: string, sees: Principal['sees']): Candidate[] {
  const owners = ownersList(sees);
  return read(
    sql,
    `SELECT ${candidate} FROM people AS p ${company} WHERE p.email = ?1 AND p.deleted_at_ms IS NULL
     ${owners === undefined ? '' : `AND ${ownedBy.person('p', '?2')}`} ORDER BY p.pk LIMIT ${candidateLimit}`,
    email,
    owners,
  );
}

/** Everyone who had that mail address, or has it besides another one, of those whom one may see. */
export function findPeopleByOtherEmail(sql: SqlConnection, email: string, sees: Principal['sees']): Candidate[] {
  // What begins so is no address there, but the form in which one with a plus is found.
  if (email.startsWith('+')) return [];
  const owners = ownersList(sees);
  return read(
    sql,
    `SELECT ${candidate} FROM person_emails AS e JOIN people AS p ON p.pk = e.person_pk ${company} WHERE e.email = ?1 AND p.deleted_at_ms IS NULL
     ${owners === undefined ? '' : `AND ${ownedBy.person('p', '?2')}`} ORDER BY p.pk LIMIT ${candidateLimit}`,
    email,
    owners,
  );
}

/** Every account with one of those domains, of those that one may see. */
export function findAccountsByDomain(sql: SqlConnection, domains: readonly string[], sees: Principal['sees']): Candidate[] {
  const owners = ownersList(sees);
  return read(
    sql,
    `SELECT a.pk, a.id, a.name, NULL, NULL, 0 FROM accounts AS a
     WHERE (a.domain IN (SELECT value FROM json_each(?1))
       OR a.pk IN (SELECT d.account_pk FROM json_each(?1) AS j CROSS JOIN account_domains AS d ON d.domain = j.value)) AND a.deleted_at_ms IS NULL
     ${owners === undefined ? '' : `AND ${ownedBy.account('a', '?2')}`} ORDER BY a.pk LIMIT ${candidateLimit}`,
    JSON.stringify(domains),
    owners,
  );
}

function read(sql: SqlConnection, query: string, value: string, owners: string | undefined): Candidate[] {
  const parameters: SqlValue[] = owners === undefined ? [value] : [value, owners];
  return sql
    .all(query, ...parameters)
    .map(([pk, id, name, title, accountName, touchCount]) => filled<Candidate>({ pk, id, name, title, accountName, touchCount }));
}
