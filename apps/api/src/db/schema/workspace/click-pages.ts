import { integer, sqliteTable, text } from '../../drizzle.ts';

/** Clicks as they came: those of one write in one row, for the answer waits for that write. A moment later they are spread to `link_clicks`. */
export const clickPages = sqliteTable('click_pages', {
  pk: integer('pk').primaryKey(),
  /** A `ClickPage` as JSON. */
  clicks: text('clicks').notNull(),
});
