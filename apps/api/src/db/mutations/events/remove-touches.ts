import { touchIdOf } from '../../touch-key.ts';
import { changeTouches } from '../touches/change-touches.ts';
import { bumpVersions } from '../versions/bump-versions.ts';
import type { EventBatch } from './event-batch.ts';

/** Takes touches back, for good: one that comes, or comes again, after its deletion stays away. */
export function removeTouches(batch: EventBatch): void {
  const said = batch.of('touch.delete');
  if (said.length === 0) return;
  const { sql } = batch;
  const names = JSON.stringify(said.map(({ event }) => [event.source, event.externalId, Date.parse(event.at)]));
  sql.run('INSERT INTO sources (name) SELECT DISTINCT value ->> 0 FROM json_each(?) WHERE true ON CONFLICT (name) DO NOTHING', names);
  const gone = new Map(
    sql
      .all(
        `SELECT j.key, t.pk FROM json_each(?) AS j CROSS JOIN sources AS s ON s.name = j.value ->> 0
         CROSS JOIN touches AS t ON t.source_pk = s.pk AND t.external_id = j.value ->> 1`,
        names,
      )
      .map(([at, pk]) => [Number(at), { pk: Number(pk) }]),
  );
  const pks = [...new Set([...gone.values()].map(({ pk }) => pk))];
  const people = changeTouches(sql, pks, () => {
    sql.run('DELETE FROM touches WHERE pk IN (SELECT value FROM json_each(?))', JSON.stringify(pks));
  });
  sql.run(
    `INSERT INTO touch_tombstones (source_pk, external_id, at_ms)
     SELECT s.pk, j.value ->> 1, j.value ->> 2 FROM json_each(?) AS j JOIN sources AS s ON s.name = j.value ->> 0 WHERE true
     ON CONFLICT (source_pk, external_id) DO UPDATE SET at_ms = max(at_ms, excluded.at_ms)`,
    names,
  );
  bumpVersions(sql, { person: people });
  for (const [at, { index }] of said.entries()) {
    const touch = gone.get(at);
    batch.note(index, touch ? { status: 'updated', id: touchIdOf(touch.pk) } : { status: 'duplicate' });
  }
}
