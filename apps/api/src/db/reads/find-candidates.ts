import type { SqlConnection } from '../sql-connection.ts';
import { filled } from './filled.ts';

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

/** Everyone with that mail address. */
export function findPeopleByEmail(sql: SqlConnection, email: string): Candidate[] {
  return read(
    sql,
    `SELECT p.pk, p.id, p.name, p.title, a.name, (SELECT count(*) FROM touches AS t WHERE t.person_pk = p.pk)
     FROM people AS p LEFT JOIN accounts AS a ON a.pk = p.account_pk WHERE p.email = ? ORDER BY p.pk LIMIT ${candidateLimit}`,
    email,
  );
}

/** Every account with that domain. */
export function findAccountsByDomain(sql: SqlConnection, domain: string): Candidate[] {
  return read(
    sql,
    `SELECT a.pk, a.id, a.name, NULL, NULL, 0 FROM accounts AS a WHERE a.domain = ? ORDER BY a.pk LIMIT ${candidateLimit}`,
    domain,
  );
}

function read(sql: SqlConnection, query: string, value: string): Candidate[] {
  return sql
    .all(query, value)
    .map(([pk, id, name, title, accountName, touchCount]) => filled<Candidate>({ pk, id, name, title, accountName, touchCount }));
}
