import type { TouchInput } from '@alongside/common';
import { survivorOfId } from '../../reads/survivor-of.ts';
import type { SqlConnection } from '../../sql-connection.ts';

/** Looks up the items that the touches name; then tells the row number of each: `null` for none named, `undefined` for an unknown one. */
export function findContents(
  sql: SqlConnection,
  inputs: readonly TouchInput[],
): (contentId: string | undefined) => number | null | undefined {
  const ids = new Set(inputs.flatMap(({ contentId }) => contentId ?? []));
  const known = new Map<string, number | undefined>();
  if (ids.size > 0) {
    const rows = sql.all(
      'SELECT c.id, c.pk FROM json_each(?) AS j CROSS JOIN content_items AS c ON c.id = j.value',
      JSON.stringify([...ids]),
    );
    for (const [id, pk] of rows) known.set(String(id), Number(pk));
    for (const id of ids) if (!known.has(id)) known.set(id, survivorOfId(sql, 'content', id));
  }
  return (contentId) => (contentId === undefined ? null : known.get(contentId));
}
