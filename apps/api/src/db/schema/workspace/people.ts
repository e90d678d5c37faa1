import { index, integer, sql, sqliteTable, text } from '../../drizzle.ts';

/** CRM contacts and leads, each human once. */
export const people = sqliteTable(
  'people',
  {
    pk: integer('pk').primaryKey({ autoIncrement: true }),
    id: text('id').notNull().unique(),
    name: text('name').notNull(),
    email: text('email'),
    phone: text('phone'),
    title: text('title'),
    seniority: text('seniority', { enum: ['owner', 'c_level', 'vp', 'director', 'manager', 'senior', 'entry'] }),
    department: text('department'),
    accountPk: integer('account_pk'),
    lifecycleStage: text('lifecycle_stage', {
      enum: ['subscriber', 'lead', 'mql', 'sql', 'opportunity', 'customer', 'evangelist', 'other'],
    }),
    ownerName: text('owner_name'),
    ownerEmail: text('owner_email'),
    country: text('country'),
    doNotContact: integer('do_not_contact', { mode: 'boolean' }),
    source: text('source'),
    externalId: text('external_id'),
    /** When the source of each field said it, as JSON by column; absent: at the row's last change. See `db/mutations/rows`. */
    fieldTimes: text('field_times', { mode: 'json' }).$type<Record<string, number>>(),
    /** Set while every system that knows it says that it is deleted: hidden, but a later word can bring it back. */
    deletedAtMs: integer('deleted_at_ms'),
    createdAtMs: integer('created_at_ms').notNull(),
    updatedAtMs: integer('updated_at_ms').notNull(),
  },
  (table) => [
    index('people_hidden').on(table.deletedAtMs).where(sql`deleted_at_ms IS NOT NULL`),
    index('people_by_owner').on(table.ownerEmail).where(sql`owner_email IS NOT NULL`),
    index('people_by_email').on(table.email),
    index('people_by_account').on(table.accountPk),
  ],
);
