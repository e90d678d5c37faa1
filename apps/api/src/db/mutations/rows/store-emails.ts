import { insertRows } from '../../insert-rows.ts';
import type { SqlConnection } from '../../sql-connection.ts';
import { storedForms } from '../identity/addresses.ts';

/** An address that somebody said of a person. */
export interface SaidAddress {
  readonly email: string;
  readonly pk: number;
  readonly source: string | null;
}

/** Notes which addresses were ever said of which people. They stay, also when another one is said later. */
export function storeEmails(sql: SqlConnection, addresses: readonly SaidAddress[], nowMs: number): void {
  insertRows(
    sql,
    'person_emails (email, person_pk, source, first_seen_at_ms)',
    addresses.flatMap(({ email, pk, source }) => storedForms(email).map((form) => [form, pk, source, nowMs])),
    'ON CONFLICT (email, person_pk) DO NOTHING',
  );
}
