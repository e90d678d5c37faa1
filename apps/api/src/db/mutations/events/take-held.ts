import type { SqlConnection } from '../../sql-connection.ts';
import type { EventToApply } from './event-to-apply.ts';
import type { Need } from './needs.ts';

/** Takes out the events that waited for one of these names, wherever else they wait. */
export function takeHeld(sql: SqlConnection, appeared: ReadonlySet<Need>): EventToApply[] {
  if (appeared.size === 0 || !sql.get('SELECT 1 FROM held_events LIMIT 1')) return [];
  const rows = sql.all(
    `SELECT DISTINCT h.hash, h.event FROM json_each(?) AS j CROSS JOIN held_events AS h ON h.needs = j.value`,
    JSON.stringify([...appeared]),
  );
  if (rows.length === 0) return [];
  sql.run(
    `DELETE FROM held_events WHERE pk IN (
       SELECT h.pk FROM json_each(?) AS j CROSS JOIN held_events AS h ON h.needs = j.value)`,
    JSON.stringify([...appeared]),
  );
  return rows.map(([, event]) => JSON.parse(String(event)) as EventToApply);
}
