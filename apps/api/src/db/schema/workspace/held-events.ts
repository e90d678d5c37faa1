import { index, integer, sqliteTable, text, uniqueIndex } from '../../drizzle.ts';

/** Events that came before what they speak of: each waits for a name, and is applied when somebody has it. */
export const heldEvents = sqliteTable(
  'held_events',
  {
    pk: integer('pk').primaryKey({ autoIncrement: true }),
    /** The name waited for, as JSON `[noun, source, external id]`. */
    needs: text('needs').notNull(),
    event: text('event', { mode: 'json' }).$type<Record<string, unknown>>().notNull(),
    /** Of the event, so that one that is sent again waits once. */
    hash: text('hash').notNull(),
    heldAtMs: integer('held_at_ms').notNull(),
  },
  (table) => [uniqueIndex('held_events_by_need').on(table.needs, table.hash), index('held_events_by_age').on(table.heldAtMs)],
);
