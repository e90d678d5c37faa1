import type { SqlConnection } from '../../sql-connection.ts';
import { judgeTouches, lookedAtMs } from './judge-touches.ts';
import { readWindows } from './read-windows.ts';
import { storeJudgements } from './store-judgements.ts';
import type { TouchWindow } from './window-touch.ts';

/**
 * Grades touches again where others came, went or changed: for whoever removes single touches, or moves touches to another person or
 * campaign. In the caller's transaction.
 *
 * @returns the row numbers of the people whose touches changed
 */
export function regradeAround(sql: SqlConnection, windows: readonly TouchWindow[]): number[] {
  const widened = windows.map(({ personPk, fromMs, toMs }) => ({ personPk, fromMs: fromMs - lookedAtMs, toMs: toMs + lookedAtMs }));
  return storeJudgements(sql, judgeTouches(readWindows(sql, widened), windows));
}

/** Grades all touches of these people again, as after a merge. */
export function regradePeople(sql: SqlConnection, personPks: readonly number[]): number[] {
  const windows = [...new Set(personPks)].map((personPk) => ({ personPk, fromMs: -maxMs, toMs: maxMs }));
  return storeJudgements(sql, judgeTouches(readWindows(sql, windows)));
}

const maxMs = 8_640_000_000_000_000;
