import { index, integer, sql, sqliteTable, text } from '../../drizzle.ts';

/** Companies. */
export const accounts = sqliteTable(
  'accounts',
  {
    pk: integer('pk').primaryKey({ autoIncrement: true }),
    id: text('id').notNull().unique(),
    name: text('name').notNull(),
    domain: text('domain'),
    industry: text('industry'),
    employeeCount: integer('employee_count'),
    country: text('country'),
    ownerName: text('owner_name'),
    ownerEmail: text('owner_email'),
    source: text('source'),
    externalId: text('external_id'),
    /** The company that it belongs to. */
    parentPk: integer('parent_pk'),
    /** When the source of each field said it, as JSON by column; absent: at the row's last change. See `db/mutations/rows`. */
    fieldTimes: text('field_times', { mode: 'json' }).$type<Record<string, number>>(),
    /** Set while every system that knows it says that it is deleted: hidden, but a later word can bring it back. */
    deletedAtMs: integer('deleted_at_ms'),
    createdAtMs: integer('created_at_ms').notNull(),
    updatedAtMs: integer('updated_at_ms').notNull(),
  },
  (table) => [
    index('accounts_hidden').on(table.deletedAtMs).where(sql`deleted_at_ms IS NOT NULL`),
    index('accounts_by_parent').on(table.parentPk).where(sql`parent_pk IS NOT NULL`),
    index('accounts_by_owner').on(table.ownerEmail).where(sql`owner_email IS NOT NULL`),
    index('accounts_by_domain').on(table.domain),
  ],
);
