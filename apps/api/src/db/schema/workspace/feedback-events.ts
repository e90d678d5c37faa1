import type { FeedbackKind } from '@alongside/common';
import { index, integer, sqliteTable, text } from '../../drizzle.ts';

/** What reps did with recommendations. The client makes the id, so an act that is sent again counts once. */
export const feedbackEvents = sqliteTable(
  'feedback_events',
  {
    id: text('id').primaryKey(),
    kind: text('kind').$type<FeedbackKind>().notNull(),
    contentPk: integer('content_pk').notNull(),
    /** The entity key of what the record stands for; absent when nothing of ours does. */
    entity: integer('entity'),
    crm: text('crm').notNull(),
    instance: text('instance').notNull(),
    recordKind: text('record_kind').notNull(),
    recordId: text('record_id').notNull(),
    slot: integer('slot'),
    pushId: text('push_id'),
    keyId: text('key_id').notNull(),
    occurredAtMs: integer('occurred_at_ms').notNull(),
    receivedAtMs: integer('received_at_ms').notNull(),
  },
  (table) => [index('feedback_events_of_entity').on(table.entity, table.contentPk)],
);
