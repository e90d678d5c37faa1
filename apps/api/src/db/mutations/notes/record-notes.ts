import type { NoteInput, RowResult } from '@alongside/common';
import { maySee } from '../../reads/may-see.ts';
import { defineMutation } from '../define-mutation.ts';
import { findEntity } from '../feedback/find-entity.ts';
import { isOfErased, suppressedMessage } from '../privacy/suppression.ts';
import { tell } from '../webhooks/tell.ts';

/** Keeps what reps tell marketing, each note once by its id. Records that marketing knows nothing of are welcome. */
export const recordNotes = defineMutation({
  name: 'notes.record',
  run(sql, { notes, sees }: RecordNotes, tools): RowResult[] {
    const { nowMs, actor, sign } = tools;
    const owners = sees === 'all' ? sees : new Set(sees);
    return notes.map((note, index) => {
      const entity = findEntity(sql, note);
      if (entity !== undefined && !maySee(sql, entity, owners)) {
        return { index, status: 'rejected', code: 'not_found', message: 'record: there is no such record' };
      }
      const { id, text, record } = note;
      if (entity === undefined && isOfErased(sql, note, sign))
        return { index, status: 'rejected', code: 'suppressed', message: `record: ${suppressedMessage}` };
      const isNew =
        sql.run(
          `INSERT INTO notes (id, text, entity, crm, instance, record_kind, record_id, actor_id, occurred_at_ms, received_at_ms)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING`,
          id,
          text,
          entity ?? null,
          record.crm,
          record.instance,
          record.kind,
          record.recordId,
          actor.id,
          Date.parse(note.occurredAt),
          nowMs,
        ) > 0;
      if (isNew) tell(sql, tools, 'note.recorded', { noteId: id, record });
      return { index, status: isNew ? 'created' : 'duplicate', id };
    });
  },
});

interface RecordNotes {
  readonly notes: readonly NoteInput[];
  /** Whose records the writer may see: `all`, or those of these owners. */
  readonly sees: 'all' | readonly string[];
}
