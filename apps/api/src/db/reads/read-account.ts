import type { AccountSummary } from '@alongside/common';
import type { SqlConnection } from '../sql-connection.ts';
import { filled } from './filled.ts';

export type AccountFacts = AccountSummary & { readonly ownerName?: string };

/** An account as contexts show it. */
export function readAccount(sql: SqlConnection, pk: number): AccountFacts | undefined {
  const row = sql.get(
    'SELECT id, name, domain, industry, employee_count, country, owner_name FROM accounts WHERE pk = ? AND deleted_at_ms IS NULL',
    pk,
  );
  if (!row) return undefined;
  const [id, name, domain, industry, employeeCount, country, ownerName] = row;
  return filled<AccountFacts>({ id, name, domain, industry, employeeCount, country, ownerName });
}
