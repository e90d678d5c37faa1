import type { SqlConnection } from '../../sql-connection.ts';
import type { MutationTools } from '../define-mutation.ts';
import { nounTable } from '../nouns/noun-table.ts';
import { suppressedAmong } from '../privacy/suppression.ts';
import { findByIdentity, identityKeys } from '../rows/identify.ts';
import { type Need, needOfKey } from './needs.ts';

/** How an event names a row: by an id of its system, or by an address. */
export type PartyReference = { readonly source?: string | undefined; readonly externalId: string } | { readonly email: string };

/** A row that is known, or what an event about it waits for; `suppressed` for somebody who was erased. */
export type Party = { readonly pk: number } | { readonly need: Need } | 'suppressed';

/** Looks up rows of one noun by the references of some events; then tells what each stands for. */
export function findParties(
  { sql, tools }: { readonly sql: SqlConnection; readonly tools: Pick<MutationTools, 'sign'> },
  noun: 'campaign' | 'opportunity' | 'person',
  said: readonly { readonly source: string; readonly reference: PartyReference }[],
): (source: string, reference: PartyReference) => Party {
  const table = nounTable(noun);
  const keyOf = (source: string, reference: PartyReference) =>
    identityKeys(
      table,
      'email' in reference ? { email: reference.email } : { source: reference.source ?? source, externalId: reference.externalId },
    )[0] ?? '';
  const keys = [...new Set(said.map(({ source, reference }) => keyOf(source, reference)))];
  const known = findByIdentity(sql, table, keys);
  const unknown = keys.filter((key) => !known.has(key));
  const suppressed = noun === 'person' ? suppressedAmong(sql, unknown, tools.sign) : new Set<string>();
  return (source, reference) => {
    const key = keyOf(source, reference);
    const pk = known.get(key);
    if (pk !== undefined) return { pk };
    return suppressed.has(key) ? 'suppressed' : { need: needOfKey(noun, key) };
  };
}
