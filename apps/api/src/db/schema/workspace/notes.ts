import { index, integer, sqliteTable, text } from '../../drizzle.ts';

/** What reps tell marketing in words of their own. The client makes the id, so a note that is sent again counts once. */
export const notes = sqliteTable(
  'notes',
  {
    id: text('id').primaryKey(),
    text: text('text').notNull(),
    /** The entity key of what the record stands for; absent when nothing of ours does. */
    entity: integer('entity'),
    crm: text('crm').notNull(),
    instance: text('instance').notNull(),
    recordKind: text('record_kind').notNull(),
    recordId: text('record_id').notNull(),
    /** The member or key that wrote it. */
    actorId: text('actor_id').notNull(),
    occurredAtMs: integer('occurred_at_ms').notNull(),
    receivedAtMs: integer('received_at_ms').notNull(),
  },
  (table) => [index('notes_of_entity').on(table.entity), index('notes_by_time').on(table.receivedAtMs)],
);
