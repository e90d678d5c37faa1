import type { Seniority } from '@alongside/common';
import type { SqlConnection, SqlRow } from '../sql-connection.ts';
import { filled } from './filled.ts';
import { readTallies } from './read-tallies.ts';
import { addCells, type TouchTally, toTally } from './touch-tally.ts';

export interface CrowdMember {
  readonly pk: number;
  readonly id: string;
  readonly name: string;
  readonly title?: string;
  readonly seniority?: Seniority;
  readonly department?: string;
  readonly role?: string;
  /** Without those of machines. */
  readonly touchCount: number;
  readonly lastInboundAtMs?: number;
}

/** Some people, and what was counted over the touches of all of them. */
export interface Crowd {
  readonly members: readonly CrowdMember[];
  readonly tally: TouchTally;
}

/** Everyone of an account, however many, with how much they were touched and when they last acted. */
export function readAccountCrowd(sql: SqlConnection, accountPk: number, nowMs: number): Crowd {
  return read(sql, 'NULL', 'people AS p', 'p.account_pk = ?1 AND p.deleted_at_ms IS NULL', accountPk, nowMs);
}

/** Everyone with a part in a deal. */
export function readOpportunityCrowd(sql: SqlConnection, opportunityPk: number, nowMs: number): Crowd {
  const from = 'opportunity_contacts AS c JOIN people AS p ON p.pk = c.person_pk';
  return read(sql, 'c.role', from, 'c.opportunity_pk = ?1 AND p.deleted_at_ms IS NULL', opportunityPk, nowMs);
}

function read(sql: SqlConnection, role: string, from: string, where: string, pk: number, nowMs: number): Crowd {
  const row = sql.get(
    `SELECT json_group_array(json_array(pk, id, name, title, seniority, department, role)) FROM
       (SELECT p.pk, p.id, p.name, p.title, p.seniority, p.department, ${role} AS role FROM ${from} WHERE ${where} ORDER BY p.pk)`,
    pk,
  );
  const people = JSON.parse(String(row?.[0])) as SqlRow[];
  const tallies = readTallies(
    sql,
    people.map(([personPk]) => Number(personPk)),
    nowMs,
  );
  const members = people.map(([personPk, id, name, title, seniority, department, part]) => {
    const { total = 0, machineTotal = 0, lastInboundAtMs } = tallies.get(Number(personPk)) ?? {};
    const touchCount = total - machineTotal;
    return filled<CrowdMember>({ pk: personPk, id, name, title, seniority, department, role: part, touchCount, lastInboundAtMs });
  });
  return { members, tally: toTally(addCells(tallies.values()), nowMs) };
}
