import { integer, sqliteTable, text } from '../../drizzle.ts';

/** Touches on their way from one campaign or item to the one that it became, or back: they are too many for one write, and go in parts, in this order. */
export const touchMoves = sqliteTable('touch_moves', {
  pk: integer('pk').primaryKey({ autoIncrement: true }),
  mergePk: integer('merge_pk').notNull(),
  direction: text('direction', { enum: ['to_survivor', 'back'] }).notNull(),
  /** All before it are done: a touch, or on the way back a row of `merge_moves`. */
  reachedPk: integer('reached_pk').notNull(),
  /** The newest touch there was. */
  untilPk: integer('until_pk').notNull(),
});
