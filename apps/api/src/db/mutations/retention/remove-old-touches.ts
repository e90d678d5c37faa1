import { dropDocuments } from '../contexts/drop-documents.ts';
import { defineMutation } from '../define-mutation.ts';
import { countTouches } from '../rollups/count-touches.ts';
import { bumpVersions, dependantsOf } from '../versions/bump-versions.ts';
import type { OldRows, RemovedRows } from './old-rows.ts';

/** Looking at a touch costs next to nothing; removing so many takes some milliseconds. */
const mostRemoved = 400;

/** Looks at some touches and removes those from before that time, with the stored answers that tell of them. */
export const removeOldTouches = defineMutation({
  name: 'retention.touches',
  run(sql, { after, beforeMs, limit }: OldRows): RemovedRows {
    const seen = sql.all('SELECT pk, person_pk, occurred_at_ms FROM touches WHERE pk > ? ORDER BY pk LIMIT ?', after, limit);
    const allOld = seen.filter(([, , occurredAtMs]) => Number(occurredAtMs) < beforeMs);
    const old = allOld.slice(0, mostRemoved);
    if (old.length > 0) {
      const person = [...new Set(old.map(([, personPk]) => Number(personPk)))];
      const list = JSON.stringify(old.map(([pk]) => pk));
      countTouches(sql, 'out', 't.pk IN (SELECT value FROM json_each(?))', list);
      sql.run('DELETE FROM touches WHERE pk IN (SELECT value FROM json_each(?))', list);
      dropDocuments(sql, dependantsOf(sql, { person }));
      bumpVersions(sql, { person });
    }
    if (old.length < allOld.length) return { removed: old.length, next: Number(old.at(-1)?.[0]) };
    return { removed: old.length, next: seen.length === limit ? Number(seen.at(-1)?.[0]) : undefined };
  },
});
