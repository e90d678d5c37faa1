import type { Seniority } from '@alongside/common';
import type { SqlConnection } from '../sql-connection.ts';
import { filled } from './filled.ts';
import { firstMondayMs, type TouchTally, tallyColumns, toTally } from './touch-tally.ts';

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
  const rows = sql.all(
    `SELECT ${tallyColumns}, p.pk, p.id, p.name, p.title, p.seniority, p.department, ${role}
     FROM ${from} LEFT JOIN touches AS t ON t.person_pk = p.pk WHERE ${where} GROUP BY p.pk`,
    pk,
    firstMondayMs(nowMs),
  );
  const members = rows.map(([touches, byMachines, lastInboundAtMs, , personPk, id, name, title, seniority, department, part]) =>
    filled<CrowdMember>({
      pk: personPk,
      id,
      name,
      title,
      seniority,
      department,
      role: part,
      touchCount: Number(touches) - Number(byMachines),
      lastInboundAtMs,
    }),
  );
  return { members, tally: toTally(rows, nowMs) };
}
