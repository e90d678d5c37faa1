import type { PersonReference, TouchInput } from '@alongside/common';
import { survivorOfId } from '../../reads/survivor-of.ts';
import type { SqlConnection } from '../../sql-connection.ts';
import type { MutationTools } from '../define-mutation.ts';
import { nounTable } from '../nouns/noun-table.ts';
import { suppressedAmong } from '../privacy/suppression.ts';
import { findByIdentity, identityKeys } from '../rows/identify.ts';

/**
 * Looks up everyone the touches speak of; then tells the row number behind a reference, `undefined` where nobody is known by it, and
 * `suppressed` where somebody was who is erased.
 */
export function findPeople(
  sql: SqlConnection,
  inputs: readonly TouchInput[],
  sign: MutationTools['sign'],
): (person: PersonReference) => number | 'suppressed' | undefined {
  const table = nounTable('person');
  const ids = new Set(inputs.flatMap(({ person }) => ('id' in person ? [person.id] : [])));
  const keys = new Set(inputs.flatMap(({ person }) => keyOf(person) ?? []));
  const byKey = findByIdentity(sql, table, [...keys]);
  const byId = new Map<string, number | undefined>();
  if (ids.size > 0) {
    const rows = sql.all('SELECT p.id, p.pk FROM json_each(?) AS j CROSS JOIN people AS p ON p.id = j.value', JSON.stringify([...ids]));
    for (const [id, pk] of rows) byId.set(String(id), Number(pk));
    for (const id of ids) if (!byId.has(id)) byId.set(id, survivorOfId(sql, 'person', id));
  }
  const suppressed = suppressedAmong(
    sql,
    [...keys].filter((key) => !byKey.has(key)),
    sign,
  );
  return (person) => {
    if ('id' in person) return byId.get(person.id);
    const key = keyOf(person) ?? '';
    return suppressed.has(key) ? 'suppressed' : byKey.get(key);
  };

  function keyOf(person: PersonReference): string | undefined {
    if ('record' in person) return identityKeys(table, { links: [person.record] })[0];
    return 'id' in person ? undefined : identityKeys(table, person)[0];
  }
}
