import type { ConsentChannel, ConsentState, LegalBasis } from '@alongside/common';
import { integer, primaryKey, sqliteTable, text } from '../../drizzle.ts';

/** Statements about whether and why a person may be contacted. All are kept; the newest of a channel holds. */
export const consents = sqliteTable(
  'consents',
  {
    personPk: integer('person_pk').notNull(),
    channel: text('channel').$type<ConsentChannel>().notNull(),
    atMs: integer('at_ms').notNull(),
    state: text('state').$type<ConsentState>().notNull(),
    basis: text('basis').$type<LegalBasis>(),
    source: text('source'),
    recordedAtMs: integer('recorded_at_ms').notNull(),
  },
  (table) => [primaryKey({ columns: [table.personPk, table.channel, table.atMs, table.state] })],
);
