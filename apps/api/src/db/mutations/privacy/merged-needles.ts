import type { SqlConnection } from '../../sql-connection.ts';
import { isTellingName, type Needle } from './needles.ts';

/** Longer numbers are somebody's; see `needles.ts`. */
const phoneDigits = 7;

/** By what rows can be found that became somebody: what they were is kept with the merge, so that it can be undone. */
export function mergedNeedles(sql: SqlConnection, pk: number): Needle[] {
  const rows = sql.all(
    `WITH RECURSIVE one (pk) AS (
       SELECT ?1 UNION SELECT m.merged_pk FROM one CROSS JOIN merges AS m ON m.noun = 'person' AND m.survivor_pk = one.pk AND m.undone_at_ms IS NULL)
     SELECT was.value ->> 'id', was.value ->> 'email', was.value ->> 'name', was.value ->> 'phone'
     FROM one CROSS JOIN merges AS m ON m.noun = 'person' AND m.merged_pk = one.pk AND m.undone_at_ms IS NULL CROSS JOIN
       json_each(json_array(json(m.before -> '$.merged'), json(m.before -> '$.survivor'))) AS was`,
    pk,
  );
  const needles = rows.flatMap(([id, email, name, phone]): Needle[] => [
    { kind: 'own', text: String(id) },
    ...(typeof email === 'string' ? [{ kind: 'own', text: email } as const] : []),
    ...(typeof name === 'string' && isTellingName(name) ? [{ kind: 'shared', text: name } as const] : []),
    ...(typeof phone === 'string' && phone.replaceAll(/\D/g, '').length >= phoneDigits ? [{ kind: 'shared', text: phone } as const] : []),
  ]);
  return [...new Map(needles.map((needle) => [needle.text, needle])).values()];
}
