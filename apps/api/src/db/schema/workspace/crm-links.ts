import type { CrmLink } from '@alongside/common';
import { index, integer, sqliteTable, text, uniqueIndex } from '../../drizzle.ts';

/** Which CRM record stands for which person, account or opportunity. */
export const crmLinks = sqliteTable(
  'crm_links',
  {
    pk: integer('pk').primaryKey({ autoIncrement: true }),
    crm: text('crm').notNull(),
    instance: text('instance').notNull(),
    kind: text('kind').$type<CrmLink['kind']>().notNull(),
    recordId: text('record_id').notNull(),
    /** An entity key: see `db/entity-key.ts`. */
    entity: integer('entity').notNull(),
  },
  (table) => [
    uniqueIndex('crm_links_by_record').on(table.crm, table.instance, table.kind, table.recordId),
    index('crm_links_by_entity').on(table.entity),
  ],
);
