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
  if (addresses.length === 0) return;
  const said = addresses.flatMap(({ email, pk, source }) => {
    const by = JSON.stringify([pk, source]);
    return storedForms(email).map((form) => `${JSON.stringify(form)}:${by}`);
  });
  sql.run(
    `INSERT INTO person_emails (email, person_pk, source, first_seen_at_ms)
     SELECT key, value ->> 0, value ->> 1, ?1 FROM json_each(?2) WHERE true ON CONFLICT (email, person_pk) DO NOTHING`,
    nowMs,
    `{${said.join()}}`,
  );
}
