import type { SqlConnection } from '../../sql-connection.ts';
import type { MutationTools } from '../define-mutation.ts';
import { storeJob } from '../jobs/store-job.ts';
import { countTouches } from '../rollups/count-touches.ts';
import { regradeAround } from '../touches/regrade-around.ts';
import { bumpVersions } from '../versions/bump-versions.ts';
import type { MergeRecord } from './merge-record.ts';

/*
 * A campaign may have a hundred thousand touches, and they have no index by campaign or item: it would cost every touch that is stored. So
 * whoever merges two only notes here that touches are to follow. They do in this order and in parts, some milliseconds each: those of a
 * small workspace at once, the others by a job.
 */

const columns = { campaign: 'campaign_pk', content: 'content_pk' } as const;
/** Where `merge_moves` says that such touches are. */
export const touchPlaces = Object.values(columns).map((column) => `touches.${column}`);

/** What one part may cost at most: rows looked at, and touches that follow. */
const rowsLooked = 20_000;
const touchesMoved = 150;

/** Has the touches of a merged campaign or item follow it, or come back; nothing for other nouns. */
export function noteTouchMove(sql: SqlConnection, { pk, noun }: MergeRecord, direction: 'to_survivor' | 'back'): void {
  if (!(noun in columns)) return;
  sql.run(
    'INSERT INTO touch_moves (merge_pk, direction, reached_pk, until_pk) SELECT ?, ?, 0, coalesce(max(pk), 0) FROM touches',
    pk,
    direction,
  );
}

/** Moves what can be moved at once of that which was just noted; a job does the rest. */
export function moveSomeTouches(sql: SqlConnection, tools: Pick<MutationTools, 'newId' | 'nowMs' | 'wakeJobs'>): void {
  const newest = sql.get('SELECT max(pk) FROM touch_moves')?.[0];
  if (typeof newest !== 'number') return;
  const due = "SELECT 1 FROM jobs WHERE kind = 'touch_moves' AND state = ? AND run_at_ms <= ? LIMIT 1";
  if (sql.get(due, 'waiting', tools.nowMs)) return;
  // One that runs may have found nothing left just before this came.
  const isBusy = sql.get(due, 'running', tools.nowMs) !== undefined;
  if (isBusy || moveTouches(sql)) storeJob(sql, { kind: 'touch_moves', period: `after ${newest}` }, tools);
}

/** Moves some of the touches that are to follow. @returns whether any are left */
export function moveTouches(sql: SqlConnection): boolean {
  let looked = 0;
  for (let move = nextMove(sql); move; move = nextMove(sql)) {
    if (looked >= rowsLooked) return true;
    looked += move.direction === 'back' ? moveBack(sql, move) : moveOn(sql, move, rowsLooked - looked);
  }
  return false;
}

interface TouchMove {
  readonly pk: number;
  readonly mergePk: number;
  readonly direction: unknown;
  readonly column: (typeof columns)[keyof typeof columns];
  readonly survivorPk: number;
  readonly mergedPk: number;
  readonly reachedPk: number;
  readonly untilPk: number;
}

function nextMove(sql: SqlConnection): TouchMove | undefined {
  const row = sql.get(
    `SELECT v.pk, v.merge_pk, v.direction, m.noun, m.survivor_pk, m.merged_pk, v.reached_pk, v.until_pk
     FROM touch_moves AS v CROSS JOIN merges AS m ON m.pk = v.merge_pk ORDER BY v.pk LIMIT 1`,
  );
  if (!row) return undefined;
  const [pk, mergePk, direction, noun, survivorPk, mergedPk, reachedPk, untilPk] = row;
  return {
    pk: Number(pk),
    mergePk: Number(mergePk),
    direction,
    column: columns[noun as keyof typeof columns],
    survivorPk: Number(survivorPk),
    mergedPk: Number(mergedPk),
    reachedPk: Number(reachedPk),
    untilPk: Number(untilPk),
  };
}

/** @returns what it cost of the rows that may be looked at */
function moveOn(sql: SqlConnection, { pk, mergePk, column, survivorPk, mergedPk, reachedPk, untilPk }: TouchMove, most: number): number {
  const stretch = `FROM touches WHERE pk > ?1 AND pk <= ?2 ORDER BY pk LIMIT ${most}`;
  const found = sql
    .all(
      `SELECT t.pk FROM (SELECT pk, ${column} AS owner ${stretch}) AS t WHERE t.owner = ?3 LIMIT ${touchesMoved}`,
      reachedPk,
      untilPk,
      mergedPk,
    )
    .map(([touch]) => Number(touch));
  const list = JSON.stringify(found);
  sql.run('INSERT INTO merge_moves (merge_pk, place, row_key) SELECT ?, ?, value FROM json_each(?)', mergePk, `touches.${column}`, list);
  giveTo(sql, column, survivorPk, list);
  const isFull = found.length === touchesMoved;
  const [last, looked] = isFull
    ? [found.at(-1), most]
    : (sql.get(`SELECT max(pk), count(*) FROM (SELECT pk ${stretch})`, reachedPk, untilPk) ?? []);
  if (!isFull && Number(looked) < most) sql.run('DELETE FROM touch_moves WHERE pk = ?', pk);
  else sql.run('UPDATE touch_moves SET reached_pk = ? WHERE pk = ?', Number(last), pk);
  return Number(looked) + 1;
}

/** Only those that are still the survivor's. */
function moveBack(sql: SqlConnection, { pk, mergePk, column, survivorPk, mergedPk }: TouchMove): number {
  const moved = sql.all(
    `SELECT pk, cast(row_key AS INTEGER) FROM merge_moves WHERE merge_pk = ? AND place = ? ORDER BY pk LIMIT ${touchesMoved}`,
    mergePk,
    `touches.${column}`,
  );
  const own = sql.all(
    `SELECT t.pk FROM json_each(?) AS j CROSS JOIN touches AS t ON t.pk = j.value WHERE t.${column} = ?`,
    JSON.stringify(moved.map(([, touch]) => touch)),
    survivorPk,
  );
  giveTo(sql, column, mergedPk, JSON.stringify(own.map(([touch]) => touch)));
  sql.run('DELETE FROM merge_moves WHERE pk IN (SELECT value FROM json_each(?))', JSON.stringify(moved.map(([move]) => move)));
  if (moved.length < touchesMoved) sql.run('DELETE FROM touch_moves WHERE pk = ?', pk);
  return Math.ceil((moved.length * rowsLooked) / touchesMoved) + 1;
}

/** @param list row numbers of touches, as JSON */
function giveTo(sql: SqlConnection, column: TouchMove['column'], toPk: number, list: string): void {
  if (list === '[]') return;
  const which = 'pk IN (SELECT value FROM json_each(?))';
  const isCounted = column === 'campaign_pk';
  if (isCounted) countTouches(sql, 'out', `t.${which}`, list);
  sql.run(`UPDATE touches SET ${column} = ? WHERE ${which}`, toPk, list);
  if (isCounted) countTouches(sql, 'in', `t.${which}`, list);
  const moved = sql.all(`SELECT person_pk, occurred_at_ms FROM touches WHERE ${which}`, list).map(([personPk, atMs]) => ({
    personPk: Number(personPk),
    fromMs: Number(atMs),
    toMs: Number(atMs),
  }));
  // What a campaign notes repeats acts of the same campaign only.
  const repeats = isCounted && sql.get("SELECT 1 FROM touch_kinds WHERE type LIKE 'campaign.%' LIMIT 1") !== undefined;
  if (repeats) regradeAround(sql, moved);
  bumpVersions(sql, { person: [...new Set(moved.map(({ personPk }) => personPk))] });
}
