import { AppError } from '@alongside/common';
import { dropDocuments } from '../contexts/drop-documents.ts';
import { defineMutation } from '../define-mutation.ts';
import { spreadAllPages } from '../links/spread-all-pages.ts';
import type { Noun } from '../nouns/noun-inputs.ts';
import { nounTable } from '../nouns/noun-table.ts';
import { personSubject } from '../privacy/person-subject.ts';
import { countTouches } from '../rollups/count-touches.ts';
import { dependantsOf } from '../versions/bump-versions.ts';
import { bumpRows } from './bump-rows.ts';
import { RowWriter } from './row-writer.ts';
import { entityOf, removeLinks } from './store-names.ts';

/**
 * Removes a row and all that only makes sense with it.
 *
 * @returns whether there was one
 * @throws AppError `conflict` while pushes that have not ended rely on it, and for one that was merged
 */
export const deleteRow = defineMutation({
  name: 'rows.delete',
  run(sql, { noun, id }: { readonly noun: Noun; readonly id: string }, { nowMs, audit, sign }): boolean {
    const table = nounTable(noun);
    const row = new RowWriter(sql, table).findById(id);
    if (!row) return false;
    // Whoever removes a double must not remove the one that is left.
    if (row.id !== id) throw new AppError('conflict', `${id} became ${row.id}: name that one`);
    const holders = table.heldBy === undefined ? [] : sql.all(table.heldBy, row.pk, nowMs).map(([holder]) => String(holder));
    if (holders.length > 0)
      throw new AppError('conflict', `${id} is used by pushes that have not ended: ${holders.slice(0, 20).join(', ')}`);
    bumpRows(sql, table, [row.pk]);
    // Not only stale: what is stored about a person goes with them, also where others' contexts tell it.
    if (noun === 'person') dropDocuments(sql, dependantsOf(sql, { person: [row.pk] }));
    if (noun === 'person') countTouches(sql, 'out', 't.person_pk = ?', row.pk);
    spreadAllPages(sql);
    for (const statement of table.deleteWith) sql.run(statement, row.pk);
    sql.run('DELETE FROM external_ids WHERE noun = ? AND pk = ?', noun, row.pk);
    const entity = entityOf(table, row.pk);
    if (entity !== undefined) {
      removeLinks(sql, entity);
      for (const dependent of ['hidden_items', 'push_days', 'feedback_events', 'notes', 'entity_versions']) {
        sql.run(`DELETE FROM ${dependent} WHERE entity = ?`, entity);
      }
    }
    sql.run(`DELETE FROM ${table.table} WHERE pk = ?`, row.pk);
    audit({ action: `${noun}.deleted`, subject: noun === 'person' ? personSubject({ sign }, id) : { kind: noun, id } });
    return true;
  },
});
