import type { SqlConnection } from '../../sql-connection.ts';
import type { ClickPage } from './click-page.ts';
import { GatheredClicks } from './gathered-clicks.ts';
import { insertClicks } from './insert-clicks.ts';

const mostPages = 200;

/**
 * Spreads clicks from the oldest of the pages on which they came to a row for each link, minute and program.
 *
 * @param mostRows the page that reaches it is the last one
 * @returns whether there may be more pages
 */
export function spreadPages(sql: SqlConnection, mostRows: number): boolean {
  const gathered = new GatheredClicks();
  const pages = sql.all('SELECT pk, clicks FROM click_pages ORDER BY pk LIMIT ?', mostPages);
  let done = 0;
  for (; done < pages.length && gathered.size < mostRows; done += 1) {
    const { programs, clicks } = JSON.parse(String(pages[done]?.[1])) as ClickPage;
    for (const [linkPk, atMs, program, count] of clicks) gathered.add({ linkPk, atMs, evidence: programs[program] ?? '{}', count });
  }
  if (done === 0) return false;
  insertClicks(sql, gathered.clicks);
  sql.run('DELETE FROM click_pages WHERE pk <= ?', Number(pages[done - 1]?.[0]));
  return done < pages.length || done === mostPages;
}
