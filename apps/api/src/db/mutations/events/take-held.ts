import type { SqlConnection } from '../../sql-connection.ts';
import type { EventToApply } from './event-to-apply.ts';
import type { Need } from './needs.ts';

/** Takes out events that waited for one of these names, so many at most; the same event once, under however many names it waits. */
export function takeHeld(sql: SqlConnection, appeared: ReadonlySet<Need>, limit: number): EventToApply[] {
  if (appeared.size === 0 || !sql.get('SELECT 1 FROM held_events LIMIT 1')) return [];
  const rows = sql.all(
    'SELECT h.pk, h.hash, h.event FROM json_each(?) AS j CROSS JOIN held_events AS h ON h.needs = j.value LIMIT ?',
    JSON.stringify([...appeared]),
    limit,
  );
  if (rows.length === 0) return [];
  sql.run('DELETE FROM held_events WHERE pk IN (SELECT value FROM json_each(?))', JSON.stringify(rows.map(([pk]) => pk)));
  const distinct = new Map(rows.map(([, hash, event]) => [hash, String(event)]));
  return Array.from(distinct.values(), (event) => JSON.parse(event) as EventToApply);
}
