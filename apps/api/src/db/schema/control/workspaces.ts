import { integer, sqliteTable, text } from '../../drizzle.ts';

/** The customers of this installation. Their data lies in a database of their own, named after the id. */
export const workspaces = sqliteTable('workspaces', {
  id: text('id').primaryKey(),
  slug: text('slug').notNull().unique(),
  name: text('name').notNull(),
  createdAtMs: integer('created_at_ms').notNull(),
  repsSee: text('reps_see', { enum: ['all', 'team', 'own'] })
    .notNull()
    .default('all'),
  ssoOnly: integer('sso_only').notNull().default(0),
});
