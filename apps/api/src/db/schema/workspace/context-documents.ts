import { blob, integer, sqliteTable } from '../../drizzle.ts';

/** Composed answers, one per CRM record. One is good while its versions are the current ones and `valid_until_ms` has not come. */
export const contextDocuments = sqliteTable('context_documents', {
  linkPk: integer('link_pk').primaryKey(),
  entityVersion: integer('entity_version').notNull(),
  sharedVersion: integer('shared_version').notNull(),
  validUntilMs: integer('valid_until_ms').notNull(),
  /** Which edition of the composer made it: a new release composes anew. */
  composer: integer('composer').notNull(),
  body: blob('body', { mode: 'buffer' }).notNull(),
});
