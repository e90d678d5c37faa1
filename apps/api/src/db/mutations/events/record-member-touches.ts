import { touchIdOf } from '../../touch-key.ts';
import { changeTouches } from '../touches/change-touches.ts';
import { insertTouches, type TouchToInsert } from '../touches/insert-touches.ts';
import { bumpVersions } from '../versions/bump-versions.ts';
import type { EventBatch } from './event-batch.ts';

/** Records what follows from memberships. Each is one touch however often it is told, at the earliest time that was told of it. */
export function recordMemberTouches({ sql, tools }: EventBatch, touches: readonly TouchToInsert[]): void {
  const earliest = new Map<string, TouchToInsert>();
  for (const touch of touches) {
    const key = JSON.stringify([touch.input.source, touch.input.externalId]);
    const known = earliest.get(key);
    if (!known || Date.parse(touch.input.occurredAt) < Date.parse(known.input.occurredAt)) earliest.set(key, touch);
  }
  const distinct = [...earliest.values()];
  if (distinct.length === 0) return;
  const results = insertTouches.run(sql, { touches: distinct }, tools);
  const told = results.flatMap(({ status, id }, at) => {
    const touch = distinct[at];
    return status === 'duplicate' && id !== undefined && touch ? [[id, Date.parse(touch.input.occurredAt)] as const] : [];
  });
  moveBack(told);

  /** Those that are recorded at a later time than is told now. */
  function moveBack(known: readonly (readonly [id: string, atMs: number])[]): void {
    if (known.length === 0) return;
    const rows = known.map(([id, atMs]) => [Number.parseInt(id.slice(touchIdOf(0).length - 1), 36), atMs]);
    const later = sql.all(
      `SELECT t.pk FROM json_each(?) AS new CROSS JOIN touches AS t ON t.pk = new.value ->> 0 WHERE t.occurred_at_ms > new.value ->> 1`,
      JSON.stringify(rows),
    );
    const people = changeTouches(
      sql,
      later.map(([pk]) => Number(pk)),
      () => {
        sql.run(
          `UPDATE touches SET occurred_at_ms = new.value ->> 1 FROM json_each(?) AS new
           WHERE touches.pk = new.value ->> 0 AND touches.occurred_at_ms > new.value ->> 1`,
          JSON.stringify(rows),
        );
      },
    );
    bumpVersions(sql, { person: people });
  }
}
