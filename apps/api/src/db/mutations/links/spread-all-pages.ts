import type { SqlConnection } from '../../sql-connection.ts';
import { spreadPages } from './spread-pages.ts';

const rowsAtOnce = 1_000;

/**
 * Spreads all clicks that came. To be done before a link is removed: on a page it is told by its row number alone, which another link is
 * given later.
 */
export function spreadAllPages(sql: SqlConnection): void {
  for (let hasMore = true; hasMore; ) hasMore = spreadPages(sql, rowsAtOnce);
}
