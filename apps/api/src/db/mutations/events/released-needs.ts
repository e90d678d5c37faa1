import type { SqlConnection } from '../../sql-connection.ts';
import type { Need } from './needs.ts';

/** Under this, in place of a name, stand names that somebody has by now and for which events still wait. */
const mark = '["released"]';

/** Notes for which of the names events still wait, though somebody has them. @returns how many */
export function noteReleased(sql: SqlConnection, names: ReadonlySet<Need>, nowMs: number): number {
  return sql.run(
    `INSERT INTO held_events (needs, event, hash, held_at_ms)
     SELECT ?1, j.value, j.value, ?2 FROM json_each(?3) AS j WHERE EXISTS (SELECT 1 FROM held_events AS h WHERE h.needs = j.value)
     ON CONFLICT (needs, hash) DO NOTHING`,
    mark,
    nowMs,
    JSON.stringify([...names]),
  );
}

/** Takes some of the names that were noted. */
export function takeReleased(sql: SqlConnection, limit: number): ReadonlySet<Need> {
  const rows = sql.all('SELECT pk, event FROM held_events WHERE needs = ? LIMIT ?', mark, limit);
  if (rows.length > 0)
    sql.run('DELETE FROM held_events WHERE pk IN (SELECT value FROM json_each(?))', JSON.stringify(rows.map(([pk]) => pk)));
  return new Set(rows.map(([, name]) => String(name)));
}
