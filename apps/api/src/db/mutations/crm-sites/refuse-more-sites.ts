import { AppError } from '@alongside/common';
import type { SqlConnection } from '../../sql-connection.ts';

/** The list goes to every extension as a whole. */
const mostSites = 1_000;

/** @throws AppError `conflict` when the list is full */
export function refuseMoreSites(sql: SqlConnection): void {
  const count = Number(sql.get('SELECT count(*) FROM crm_sites')?.[0]);
  if (count >= mostSites)
    throw new AppError('conflict', `a workspace lists ${mostSites} CRM sites at most, with those requested and declined`);
}
