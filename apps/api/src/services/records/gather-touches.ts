import { fillsGroups, nowReachMs } from '@alongside/engine';
import { type ReadTouch, readNewestTouches } from '../../db/reads/read-newest-touches.ts';
import { readTouchTally } from '../../db/reads/read-touch-tally.ts';
import type { TouchTally } from '../../db/reads/touch-tally.ts';
import type { SqlConnection } from '../../db/sql-connection.ts';

/** Most timelines end within the first of these. */
const pages = [64, 64, 128, 192];
const lastPage = 192;
/** Only so many touches are told one by one; of the older ones, only the counts. */
const touchLimit = 400;
/** Where there are more, software's are read apart: however many there are, they crowd nobody out. */
const machineLimit = 100;

interface Gathering {
  readonly withNames: boolean;
  readonly nowMs: number;
  /** When it is known already. */
  readonly tally?: TouchTally | undefined;
}

interface Gathered {
  readonly touches: readonly ReadTouch[];
  /** Absent where the touches are all there are. */
  readonly totals: TouchTally | undefined;
}

/**
 * The newest touches of these people, as many as a timeline and what is worth doing now are made of, and what was counted over all of
 * them. Whether there are a hundred or ten thousand, some dozens are read.
 */
export function gatherTouches(sql: SqlConnection, personPks: readonly number[], { withNames, nowMs, tally }: Gathering): Gathered {
  const known: ReadTouch[] = [];
  const read = (limit: number, after: ReadTouch | undefined, of?: Side) =>
    readNewestTouches(sql, personPks, { withNames, limit, after, ...(of && { of }) });
  for (const limit of pages) {
    const page = read(limit, known.at(-1));
    known.push(...page);
    if (page.length < limit && known.length < touchLimit) return { touches: known, totals: undefined };
    if (tellsAll(known.filter(sides.others), nowMs)) break;
  }
  const totals = tally ?? readTouchTally(sql, personPks, nowMs);
  const { total, machineTotal } = totals;
  const hasMany = total >= touchLimit;
  const gather = (side: Side, most: number, isEnough: (touches: readonly ReadTouch[]) => boolean): ReadTouch[] => {
    const touches = known.filter(sides[side]).slice(0, most);
    let last = known.at(-1);
    while (touches.length < most && !isEnough(touches)) {
      const page = read(Math.min(lastPage, most - touches.length), last, side);
      if (page.length === 0) break;
      touches.push(...page);
      last = page.at(-1);
    }
    return touches;
  };
  const others = gather('others', hasMany ? touchLimit : total - machineTotal, (touches) => tellsAll(touches, nowMs));
  const machine = gather('machine', hasMany ? Math.min(machineTotal, machineLimit) : machineTotal, (touches) => fillsGroups(touches));
  return { touches: [...others, ...machine], totals };
}

const sides = {
  machine: ({ grade }: ReadTouch) => grade === 'machine',
  others: ({ grade }: ReadTouch) => grade !== 'machine',
} as const;
type Side = keyof typeof sides;

/** Whether the newest touches of people tell the runs that are shown, and what to do now. */
function tellsAll(newest: readonly ReadTouch[], nowMs: number): boolean {
  const oldest = newest.at(-1);
  if (!oldest || !fillsGroups(newest)) return false;
  const counted = newest.filter(({ isRepeat }) => !isRepeat);
  return oldest.occurredAtMs <= nowReachMs(counted, nowMs);
}
