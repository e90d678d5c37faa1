import type { CrmLink } from '@alongside/common';
import type { Identity } from '../../reads/read-identity.ts';
import type { SqlConnection } from '../../sql-connection.ts';
import type { MutationTools } from '../define-mutation.ts';
import { nounTable } from '../nouns/noun-table.ts';
import { identityKeys } from '../rows/identify.ts';

type Sign = MutationTools['sign'];

export const suppressedMessage = 'this person was erased and is not taken back';

/** Remembers by keyed hashes what somebody was known by: rows that bring one of these names are refused from now on. */
export function suppress(
  sql: SqlConnection,
  names: Iterable<string>,
  erasureId: string,
  { nowMs, sign }: Pick<MutationTools, 'nowMs' | 'sign'>,
): number {
  const hashes = [...names].map((name) => sign('suppression', name));
  return sql.run(
    'INSERT INTO suppressions (hash, erasure_id, created_at_ms) SELECT value, ?1, ?2 FROM json_each(?3) WHERE true ON CONFLICT DO NOTHING',
    erasureId,
    nowMs,
    JSON.stringify(hashes),
  );
}

/** Which of the names are those of erased people. Costs one look at an empty table while nobody was erased. */
export function suppressedAmong(sql: SqlConnection, names: Iterable<string>, sign: Sign): ReadonlySet<string> {
  if (!sql.get('SELECT 1 FROM suppressions LIMIT 1')) return new Set();
  const byHash = new Map([...names].map((name) => [sign('suppression', name), name]));
  if (byHash.size === 0) return new Set();
  const found = sql.all(
    'SELECT s.hash FROM json_each(?) AS j CROSS JOIN suppressions AS s ON s.hash = j.value',
    JSON.stringify([...byHash.keys()]),
  );
  return new Set(found.map(([hash]) => byHash.get(String(hash)) as string));
}

/** Whether a CRM record stood for an erased person. */
export function isSuppressedRecord(
  sql: SqlConnection,
  record: { readonly crm: string; readonly instance: string; readonly kind: string; readonly recordId: string },
  sign: Sign,
): boolean {
  if (record.kind !== 'contact' && record.kind !== 'lead') return false;
  return suppressedAmong(sql, identityKeys(nounTable('person'), { links: [record as CrmLink] }), sign).size > 0;
}

/** The names in the form in which rows of imports, syncs and touches bring them. */
export function suppressionNames({ email, externalIds, records }: Pick<Identity, 'email' | 'externalIds' | 'records'>): Set<string> {
  const table = nounTable('person');
  const links = records.map(([crm, instance, kind, recordId]) => ({ crm, instance, kind, recordId }));
  return new Set([...identityKeys(table, { links, ...(email && { email }) }), ...externalIds.flatMap((name) => identityKeys(table, name))]);
}
