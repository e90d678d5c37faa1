import type { Objection, PersonaRules } from '@alongside/common';
import { integer, sqliteTable, text } from '../../drizzle.ts';

/** Kinds of buyer. */
export const personas = sqliteTable('personas', {
  pk: integer('pk').primaryKey({ autoIncrement: true }),
  id: text('id').notNull().unique(),
  name: text('name').notNull(),
  who: text('who').notNull(),
  whyTheyAct: text('why_they_act').notNull(),
  howTheyBuy: text('how_they_buy').notNull(),
  objections: text('objections', { mode: 'json' }).$type<Objection[]>().notNull(),
  messages: text('messages', { mode: 'json' }).$type<string[]>().notNull(),
  rules: text('rules', { mode: 'json' }).$type<PersonaRules>().notNull(),
  createdAtMs: integer('created_at_ms').notNull(),
  updatedAtMs: integer('updated_at_ms').notNull(),
});
