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
  const rows = sql.all(
    `SELECT 'shown', c.id, count(*) FROM feedback_events AS f JOIN content_items AS c ON c.pk = f.content_pk
     WHERE f.entity = ?1 AND f.kind = 'shown' AND f.occurred_at_ms < ?2 AND f.occurred_at_ms > coalesce((SELECT max(u.occurred_at_ms)
       FROM feedback_events AS u WHERE u.entity = ?1 AND u.content_pk = f.content_pk AND u.kind IN ('copied', 'opened', 'useful')), 0)
     GROUP BY c.id
     UNION ALL SELECT 'push', p.id, count(*) FROM push_days AS d JOIN pushes AS p ON p.pk = d.push_pk WHERE d.entity = ?1 AND d.day < ?3 GROUP BY p.id
     UNION ALL SELECT 'hidden', c.id, 1 FROM hidden_items AS h JOIN content_items AS c ON c.pk = h.content_pk WHERE h.entity = ?1
     UNION ALL SELECT DISTINCT 'shared', c.id, 1 FROM feedback_events AS f JOIN content_items AS c ON c.pk = f.content_pk
     WHERE f.entity = ?1 AND f.kind = 'copied' AND f.occurred_at_ms < ?2 AND f.occurred_at_ms > ?4`,
    entity,
    todayMs,
    new Date(todayMs).toISOString().slice(0, 10),
    todayMs - sharedDays * dayMs,
  );
  const of = (part: 'shown' | 'push' | 'hidden' | 'shared') => rows.filter(([which]) => which === part);
  return {
    timesWithoutUse: toRecord(of('shown')),
    pushDays: toRecord(of('push')),
    hiddenContentIds: toIds(of('hidden')),
    sharedContentIds: toIds(of('shared')),
  };
}

function toRecord(rows: readonly SqlRow[]): Record<string, number> {
  return Object.fromEntries(rows.map(([, id, count]) => [String(id), Number(count)]));
}

function toIds(rows: readonly SqlRow[]): string[] {
  return rows.map(([, id]) => String(id));
}
