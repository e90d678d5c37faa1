import { integer, sqliteTable, text } from '../../drizzle.ts';

/** People who sign in, each address once; what they may do is said by their memberships. */
export const users = sqliteTable('users', {
  id: text('id').primaryKey(),
  email: text('email').notNull().unique(),
  name: text('name').notNull(),
  createdAtMs: integer('created_at_ms').notNull(),
});
