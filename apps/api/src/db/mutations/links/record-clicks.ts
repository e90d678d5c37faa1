import type { SqlConnection } from '../../sql-connection.ts';
import { defineMutation } from '../define-mutation.ts';
import type { ClickPage } from './click-page.ts';

/** Texts, so that nothing has to be taken apart and put together again on the way to the disk. */
interface RecordClicks {
  /** A `ClickPage` as JSON. */
  readonly page: string;
  /** Of its links, as JSON. */
  readonly linkPks: string;
}

/** Notes clicks as they come, many at once. What they mean is told later. @returns which links lead nowhere any more: their clicks are not noted */
export const recordClicks = defineMutation({
  name: 'links.recordClicks',
  run(sql, { page, linkPks }: RecordClicks, { nowMs }): readonly number[] {
    const gone = findGone(sql, linkPks, nowMs);
    const noted = gone.length === 0 ? page : without(gone, page);
    if (noted) sql.run('INSERT INTO click_pages (clicks) VALUES (?)', noted);
    return gone;
  },
});

/** Links that were taken back or erased, or are over. */
function findGone(sql: SqlConnection, linkPks: string, nowMs: number): number[] {
  const rows = sql.all(
    `SELECT value FROM json_each(?) LEFT JOIN tracked_links ON pk = value
     WHERE pk IS NULL OR revoked_at_ms IS NOT NULL OR expires_at_ms <= ?`,
    linkPks,
    nowMs,
  );
  return rows.map(([linkPk]) => Number(linkPk));
}

/** @returns `undefined` when nothing is left */
function without(gone: readonly number[], text: string): string | undefined {
  const page = JSON.parse(text) as ClickPage;
  const clicks = page.clicks.filter(([linkPk]) => !gone.includes(linkPk));
  return clicks.length > 0 ? JSON.stringify({ ...page, clicks } satisfies ClickPage) : undefined;
}
