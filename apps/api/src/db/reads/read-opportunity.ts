import type { BuyingStage, OpportunityStatus } from '@alongside/common';
import type { SqlConnection, SqlRow } from '../sql-connection.ts';
import { filled } from './filled.ts';

export interface OpportunityFacts {
  readonly id: string;
  readonly name: string;
  readonly status: OpportunityStatus;
  readonly stage?: string;
  readonly buyingStage?: BuyingStage;
  readonly amountCents?: number;
  readonly currency?: string;
  readonly closeDate?: string;
  readonly ownerName?: string;
  readonly accountPk?: number;
}

const columns = 'o.id, o.name, o.status, o.stage, o.buying_stage, o.amount_cents, o.currency, o.close_date, o.owner_name, o.account_pk';
// A deal under way says more than one that is over, a newer one more than an older.
const order = `ORDER BY o.status = 'open' DESC, o.status = 'won' DESC, o.updated_at_ms DESC, o.pk DESC LIMIT 1`;

/** A deal as contexts show it. */
export function readOpportunity(sql: SqlConnection, pk: number): OpportunityFacts | undefined {
  return toFacts(sql.get(`SELECT ${columns} FROM opportunities AS o WHERE o.pk = ? AND o.deleted_at_ms IS NULL`, pk));
}

/** The deal that says most about how far a person is: one they have a part in, else one of their account. */
export function readOpportunityOfPerson(sql: SqlConnection, personPk: number, accountPk: number | undefined): OpportunityFacts | undefined {
  const own = sql.get(
    `SELECT ${columns} FROM opportunity_contacts AS c JOIN opportunities AS o ON o.pk = c.opportunity_pk WHERE c.person_pk = ? AND o.deleted_at_ms IS NULL ${order}`,
    personPk,
  );
  return toFacts(own) ?? (accountPk === undefined ? undefined : readOpportunityOfAccount(sql, accountPk));
}

/** The deal that says most about how far an account is. */
export function readOpportunityOfAccount(sql: SqlConnection, accountPk: number): OpportunityFacts | undefined {
  return toFacts(
    sql.get(`SELECT ${columns} FROM opportunities AS o WHERE o.account_pk = ? AND o.deleted_at_ms IS NULL ${order}`, accountPk),
  );
}

function toFacts(row: SqlRow | undefined): OpportunityFacts | undefined {
  if (!row) return undefined;
  const [id, name, status, stage, buyingStage, amountCents, currency, closeDate, ownerName, accountPk] = row;
  return filled<OpportunityFacts>({ id, name, status, stage, buyingStage, amountCents, currency, closeDate, ownerName, accountPk });
}
