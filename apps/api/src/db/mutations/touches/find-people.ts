import type { PersonReference, TouchInput } from '@alongside/common';
import type { SqlConnection } from '../../sql-connection.ts';
import { nounTable } from '../nouns/noun-table.ts';
import { findByIdentity, identityKeys } from '../rows/identify.ts';

/** Looks up everyone the touches speak of; then tells the row number behind a reference, `undefined` where nobody is known by it. */
export function findPeople(sql: SqlConnection, inputs: readonly TouchInput[]): (person: PersonReference) => number | undefined {
  const table = nounTable('person');
  const ids = new Set(inputs.flatMap(({ person }) => ('id' in person ? [person.id] : [])));
  const keys = new Set(inputs.flatMap(({ person }) => keyOf(person) ?? []));
  const byKey = findByIdentity(sql, table, [...keys]);
  const byId = new Map<string, number>();
  if (ids.size > 0) {
    const rows = sql.all('SELECT p.id, p.pk FROM json_each(?) AS j CROSS JOIN people AS p ON p.id = j.value', JSON.stringify([...ids]));
    for (const [id, pk] of rows) byId.set(String(id), Number(pk));
  }
  return (person) => ('id' in person ? byId.get(person.id) : byKey.get(keyOf(person) ?? ''));

  function keyOf(person: PersonReference): string | undefined {
    if ('record' in person) return identityKeys(table, { links: [person.record] })[0];
    return 'id' in person ? undefined : identityKeys(table, person)[0];
  }
}
