import * as z from 'zod';
import { AccountId, OpportunityId, PersonId } from './ids.ts';
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

/** A note as marketing reads it. */
export const Note = z.object({
  id: z.uuid(),
  text: z.string(),
  record: RecordRef,
  /** The person, account or opportunity it is about; absent when marketing knew nothing of the record. */
  subjectId: z.union([PersonId, AccountId, OpportunityId]).optional(),
  /** The member, or key, that wrote it. */
  authorId: z.string(),
  occurredAt: Instant,
  receivedAt: Instant,
});
export type Note = z.infer<typeof Note>;
