import { dayMs, minuteMs } from '@alongside/common';
import { defineMutation } from '../define-mutation.ts';

/** For so long it is known that a click of the same minute and program is the same one. */
export const clicksKeptMs = dayMs;

/** The key of a row of clicks. */
export type ClickKey = readonly [linkPk: number, minute: number, evidence: string];

interface Folded {
  /** Clicks that became touches. */
  readonly touches: readonly ClickKey[];
  /** Clicks of people who object to being watched: nothing is kept of them. */
  readonly nobodys: readonly ClickKey[];
}

const named = 'SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?)';

/** Notes that clicks are dealt with, and after a day removes them. */
export const foldClicks = defineMutation({
  name: 'links.fold',
  run(sql, { touches, nobodys }: Folded, { nowMs }): void {
    sql.run(`UPDATE link_clicks SET is_folded = 1 WHERE (link_pk, minute, evidence) IN (${named})`, JSON.stringify(touches));
    sql.run(`DELETE FROM link_clicks WHERE (link_pk, minute, evidence) IN (${named})`, JSON.stringify(nobodys));
    sql.run('DELETE FROM link_clicks WHERE is_folded = 1 AND minute < ?', Math.floor((nowMs - clicksKeptMs) / minuteMs));
  },
});
