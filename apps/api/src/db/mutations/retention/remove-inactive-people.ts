import { readIdentity } from '../../reads/read-identity.ts';
import { defineMutation } from '../define-mutation.ts';
import { removePerson } from '../privacy/remove-person.ts';
import type { OldRows, RemovedRows } from './old-rows.ts';

/**
 * Looks at some people and removes, with all about them, those who were neither touched nor changed since that time. They may come
 * back: unlike an erasure nobody asked for this.
 */
export const removeInactivePeople = defineMutation({
  name: 'retention.inactivePeople',
  run(sql, { after, beforeMs, limit }: OldRows): RemovedRows {
    const seen = sql.all('SELECT pk, updated_at_ms FROM people WHERE pk > ? ORDER BY pk LIMIT ?', after, limit);
    let removed = 0;
    for (const [pk, updatedAtMs] of seen) {
      if (Number(updatedAtMs) >= beforeMs) continue;
      if (sql.get('SELECT 1 FROM touches WHERE person_pk = ? AND occurred_at_ms >= ? LIMIT 1', pk as number, beforeMs)) continue;
      const identity = readIdentity(sql, Number(pk));
      if (!identity) continue;
      removePerson(sql, identity);
      removed += 1;
    }
    return { removed, next: seen.length === limit ? Number(seen.at(-1)?.[0]) : undefined };
  },
});
