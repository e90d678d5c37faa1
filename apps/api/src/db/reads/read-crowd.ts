import type { Seniority } from '@alongside/common';
import type { SqlConnection } from '../sql-connection.ts';
import { filled } from './filled.ts';

export interface CrowdMember {
  readonly pk: number;
  readonly id: string;
  readonly name: string;
  readonly title?: string;
  readonly seniority?: Seniority;
  readonly department?: string;
  readonly role?: string;
  readonly touchCount: number;
  readonly lastInboundAtMs?: number;
}

/** More people than this are not weighed one by one: no account's overlay needs them. */
const crowdLimit = 1_000;

const select = `SELECT p.pk, p.id, p.name, p.title, p.seniority, p.department, %role,
    (SELECT count(*) FROM touches AS t WHERE t.person_pk = p.pk),
    (SELECT max(t.occurred_at_ms) FROM touches AS t WHERE t.person_pk = p.pk AND t.direction = 'inbound' AND t.grade <> 'machine')`;

/** Everyone of an account, with how much they were touched and when they last acted. */
export function readAccountCrowd(sql: SqlConnection, accountPk: number): CrowdMember[] {
  return read(
    sql,
    `${select.replace('%role', 'NULL')} FROM people AS p WHERE p.account_pk = ? ORDER BY p.pk LIMIT ${crowdLimit}`,
    accountPk,
  );
}

/** Everyone with a part in a deal. */
export function readOpportunityCrowd(sql: SqlConnection, opportunityPk: number): CrowdMember[] {
  return read(
    sql,
    `${select.replace('%role', 'c.role')} FROM opportunity_contacts AS c JOIN people AS p ON p.pk = c.person_pk
     WHERE c.opportunity_pk = ? ORDER BY p.pk LIMIT ${crowdLimit}`,
    opportunityPk,
  );
}

function read(sql: SqlConnection, query: string, pk: number): CrowdMember[] {
  return sql
    .all(query, pk)
    .map(([personPk, id, name, title, seniority, department, role, touchCount, lastInboundAtMs]) =>
      filled<CrowdMember>({ pk: personPk, id, name, title, seniority, department, role, touchCount, lastInboundAtMs }),
    );
}
