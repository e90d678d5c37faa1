import type { TouchInput } from '@alongside/common';
import type { SqlConnection } from '../../sql-connection.ts';

/** Looks up the items that the touches name; then tells the row number of each: `null` for none named, `undefined` for an unknown one. */
export function findContents(
  sql: SqlConnection,
  inputs: readonly TouchInput[],
): (contentId: string | undefined) => number | null | undefined {
  const ids = new Set(inputs.flatMap(({ contentId }) => contentId ?? []));
  const known = new Map<string, number>();
  if (ids.size > 0) {
    const rows = sql.all(
      'SELECT c.id, c.pk FROM json_each(?) AS j CROSS JOIN content_items AS c ON c.id = j.value',
      JSON.stringify([...ids]),
    );
    for (const [id, pk] of rows) known.set(String(id), Number(pk));
  }
  return (contentId) => (contentId === undefined ? null : known.get(contentId));
}
