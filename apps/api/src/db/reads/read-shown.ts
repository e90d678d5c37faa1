import { dayMs } from '@alongside/common';
import type { SqlConnection, SqlRow } from '../sql-connection.ts';

/** What was recommended on one person, account or opportunity before today, and what became of it. Keys are content and push ids. */
export interface ShownBefore {
  readonly timesWithoutUse: Readonly<Record<string, number>>;
  readonly pushDays: Readonly<Record<string, number>>;
  readonly hiddenContentIds: readonly string[];
  readonly sharedContentIds: readonly string[];
}

/** @source ranking recipe, section 1.4: not again to the same buyer for half a year */
const sharedDays = 180;

export function readShown(sql: SqlConnection, entity: number, nowMs: number): ShownBefore {
  const todayMs = Math.floor(nowMs / dayMs) * dayMs;
  const shown = sql.all(
    `SELECT c.id, count(*) FROM feedback_events AS f JOIN content_items AS c ON c.pk = f.content_pk
     WHERE f.entity = ?1 AND f.kind = 'shown' AND f.occurred_at_ms < ?2 AND f.occurred_at_ms > coalesce((SELECT max(u.occurred_at_ms)
       FROM feedback_events AS u WHERE u.entity = ?1 AND u.content_pk = f.content_pk AND u.kind IN ('copied', 'opened', 'useful')), 0)
     GROUP BY c.id`,
    entity,
    todayMs,
  );
  const pushes = sql.all(
    'SELECT p.id, count(*) FROM push_days AS d JOIN pushes AS p ON p.pk = d.push_pk WHERE d.entity = ? AND d.day < ? GROUP BY p.id',
    entity,
    new Date(todayMs).toISOString().slice(0, 10),
  );
  const hidden = sql.all('SELECT c.id FROM hidden_items AS h JOIN content_items AS c ON c.pk = h.content_pk WHERE h.entity = ?', entity);
  const shared = sql.all(
    `SELECT DISTINCT c.id FROM feedback_events AS f JOIN content_items AS c ON c.pk = f.content_pk
     WHERE f.entity = ? AND f.kind = 'copied' AND f.occurred_at_ms < ? AND f.occurred_at_ms > ?`,
    entity,
    todayMs,
    todayMs - sharedDays * dayMs,
  );
  return { timesWithoutUse: toRecord(shown), pushDays: toRecord(pushes), hiddenContentIds: toIds(hidden), sharedContentIds: toIds(shared) };
}

function toRecord(rows: readonly SqlRow[]): Record<string, number> {
  return Object.fromEntries(rows.map(([id, count]) => [String(id), Number(count)]));
}

function toIds(rows: readonly SqlRow[]): string[] {
  return rows.map(([id]) => String(id));
}
