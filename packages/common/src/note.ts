import * as z from 'zod';
import { RecordRef } from './record-ref.ts';
import { text } from './text.ts';
import { Instant } from './time.ts';

/** What a rep tells marketing about a record in words of their own. The id is made where it is written; sent again, it counts once. */
export const NoteInput = z.object({
  id: z.uuid(),
  text: text(4_000),
  record: RecordRef,
  /** The person, account or opportunity the record was matched to, where the record itself has no link. */
  subjectId: z.string().max(64).optional(),
  occurredAt: Instant,
});
export type NoteInput = z.infer<typeof NoteInput>;

export const NoteBatch = z.object({ notes: z.array(NoteInput).min(1).max(50) });
export type NoteBatch = z.infer<typeof NoteBatch>;
