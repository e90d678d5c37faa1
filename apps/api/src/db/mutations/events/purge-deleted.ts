import { defineMutation } from '../define-mutation.ts';
import { nounTable } from '../nouns/noun-table.ts';
import { deleteRow } from '../rows/delete-row.ts';
import { timeIsUp } from '../rows/time-is-up.ts';
import { eventNouns } from './event-nouns.ts';

interface Purge {
  readonly hiddenBeforeMs: number;
  readonly heldBeforeMs: number;
  readonly limit: number;
}

/**
 * Removes rows that were hidden long ago with all that belongs to them, and events that nobody will set free any more; as many as there is
 * time for. An item that a push still relies on stays.
 *
 * @returns how many rows and events; 0 when there are none left
 */
export const purgeDeleted = defineMutation({
  name: 'events.purge',
  run(sql, { hiddenBeforeMs, heldBeforeMs, limit }: Purge, tools): number {
    let removed = 0;
    const isOver = timeIsUp();
    for (const noun of eventNouns) {
      const { table, heldBy } = nounTable(noun);
      const isNeeded = heldBy === undefined ? '0' : `EXISTS (SELECT 1 FROM pushes AS p WHERE p.content_pk = t.pk AND p.ends_at_ms > ?2)`;
      const query = `SELECT t.id FROM ${table} AS t WHERE t.deleted_at_ms < ?1 AND ?2 > 0 AND NOT ${isNeeded} LIMIT ?3`;
      for (const [id] of sql.all(query, hiddenBeforeMs, tools.nowMs, limit - removed)) {
        deleteRow.run(sql, { noun, id: String(id) }, tools);
        removed += 1;
        if (isOver()) return removed;
      }
    }
    const old = 'SELECT pk FROM held_events WHERE held_at_ms < ? ORDER BY held_at_ms LIMIT ?';
    return removed + sql.run(`DELETE FROM held_events WHERE pk IN (${old})`, heldBeforeMs, limit);
  },
});
