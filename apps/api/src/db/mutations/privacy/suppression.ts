import { hash } from 'node:crypto';
import type { CrmLink } from '@alongside/common';
import type { Identity } from '../../reads/read-identity.ts';
import type { SqlConnection } from '../../sql-connection.ts';
import type { MutationTools } from '../define-mutation.ts';
import { mailboxOf } from '../identity/addresses.ts';
import { nounTable } from '../nouns/noun-table.ts';
import { identityKeys, isAddressKey } from '../rows/identify.ts';

type Sign = MutationTools['sign'];

export const suppressedMessage = 'this person was erased and is not taken back';

/** Remembers by keyed hashes what somebody was known by: rows that bring one of these names are refused from now on. */
export function suppress(
  sql: SqlConnection,
  names: Iterable<string>,
  erasureId: string,
  { nowMs, sign }: Pick<MutationTools, 'nowMs' | 'sign'>,
): number {
  const hashes = [...names].map(hasher(sign));
  return sql.run(
    'INSERT INTO suppressions (hash, erasure_id, created_at_ms) SELECT value, ?1, ?2 FROM json_each(?3) WHERE true ON CONFLICT DO NOTHING',
    erasureId,
    nowMs,
    JSON.stringify(hashes),
  );
}

/**
 * Which of the names are those of erased people. An address with something after a plus is read by whoever reads the one without it, so it
 * is theirs, too, unless a desk reads it. Costs one look at an empty table while nobody was erased, and a
 * hash a name after that.
 */
export function suppressedAmong(sql: SqlConnection, names: readonly string[], sign: Sign): ReadonlySet<string> {
  const last = sql.get('SELECT max(rowid) FROM suppressions')?.[0];
  if (typeof last !== 'number' || names.length === 0) return new Set();
  const hash = hasher(sign);
  const known = knownHashes(sql, last);
  return new Set(
    names.filter((name) => {
      const mailbox = withoutPlus(name);
      return known.has(hash(name)) || (mailbox !== undefined && known.has(hash(mailbox)));
    }),
  );
}

/** The name of the mailbox behind an address with a plus; `undefined` for other names, and for addresses that many read. */
function withoutPlus(name: string): string | undefined {
  if (!name.includes('+') || !isAddressKey(name)) return undefined;
  const [, address = ''] = JSON.parse(name) as string[];
  const base = mailboxOf(address);
  return base === undefined ? undefined : JSON.stringify(['n', base]);
}

/** The name of an id that was an erased person's: by it they are known in a backup from before somebody was merged. */
export function idName(personId: string): string {
  return JSON.stringify(['i', personId]);
}

/** What is kept of each of the names, for whoever has to find them again. */
export function suppressionHash(sign: Sign): (name: string) => string {
  return hasher(sign);
}

/** A faster hash than `sign`, keyed with it: imports bring many thousands of names a second. */
function hasher(sign: Sign): (name: string) => string {
  const key = sign('suppression', 'names');
  return (name) => hash('sha256', `${key}\n${name}`, 'base64url');
}

const held = new WeakMap<SqlConnection, { readonly last: number; readonly hashes: ReadonlySet<string> }>();

/** All hashes, kept in memory. Only this connection writes them, and a row that is added has the highest number. */
function knownHashes(sql: SqlConnection, last: number): ReadonlySet<string> {
  const kept = held.get(sql);
  if (kept?.last === last) return kept.hashes;
  const hashes = new Set(sql.all('SELECT hash FROM suppressions').map((row) => String(row[0])));
  held.set(sql, { last, hashes });
  return hashes;
}

interface Said {
  readonly record: { readonly crm: string; readonly instance: string; readonly kind: string; readonly recordId: string };
  /** Whom the answer named that the words were said of. */
  readonly subjectId?: string | undefined;
}

/** Whether something was said of an erased person: of the CRM record that stood for them, or of them by their id. */
export function isOfErased(sql: SqlConnection, { record, subjectId }: Said, sign: Sign): boolean {
  if (subjectId !== undefined && sql.get('SELECT 1 FROM erasures WHERE person_hash = ?', sign('suppression', `person\n${subjectId}`)))
    return true;
  if (record.kind !== 'contact' && record.kind !== 'lead') return false;
  return suppressedAmong(sql, identityKeys(nounTable('person'), { links: [record as CrmLink] }), sign).size > 0;
}

/** The names in the form in which rows of imports, syncs and touches bring them. */
export function suppressionNames({
  email,
  otherEmails = [],
  externalIds,
  records,
}: Pick<Identity, 'email' | 'externalIds' | 'records'> & Partial<Pick<Identity, 'otherEmails'>>): Set<string> {
  const table = nounTable('person');
  const links = records.map(([crm, instance, kind, recordId]) => ({ crm, instance, kind, recordId }));
  return new Set([
    ...identityKeys(table, { links }),
    ...[...(email ? [email] : []), ...otherEmails].flatMap((address) => identityKeys(table, { email: address })),
    ...externalIds.flatMap((name) => identityKeys(table, name)),
  ]);
}
