import { dayMs, type EvidenceGrade, type TouchDirection, type TouchPrecision, type TouchType } from '@alongside/common';

/** What of a touch tells whether another report of the same act is there. */
export interface RepeatableTouch {
  readonly type: TouchType;
  readonly direction: TouchDirection;
  readonly grade: EvidenceGrade;
  /** Milliseconds since 1970 UTC. */
  readonly occurredAtMs: number;
  readonly precision: TouchPrecision;
  readonly campaign: string | number | null | undefined;
  /** Tells it from all others, and is the same wherever it is stored: its source and the name it has there. */
  readonly name: string;
}

/** What a campaign notes of an act that another system may have told in full. */
export const repeatingTypes: ReadonlySet<TouchType> = new Set<TouchType>([
  'campaign.member_added',
  'campaign.status_changed',
  'campaign.responded',
]);

/** Further apart than this they are two acts. */
export const repeatReachMs = dayMs;

/**
 * A filled-in form also shows as a response in the campaign: for each touch of one person the finer one that it repeats, the nearest in
 * time. Software's acts are repeated by nobody. The order of the touches does not matter.
 *
 * @returns the touch itself for each, `undefined` where it stands for itself
 * @source docs/evidence.md
 */
export function findRepeated<One extends RepeatableTouch>(touches: readonly One[]): (One | undefined)[] {
  if (!touches.some(isRepeating)) return touches.map(() => undefined);
  const finer = Map.groupBy(touches.filter(isFiner), ({ campaign }) => campaign);
  return touches.map((touch) => {
    if (!isRepeating(touch)) return undefined;
    let best: One | undefined;
    for (const one of finer.get(touch.campaign) ?? []) {
      if (isNear(touch, one) && (!best || compare(touch, one, best) < 0)) best = one;
    }
    return best;
  });
}

function isRepeating({ type, campaign }: RepeatableTouch): boolean {
  return repeatingTypes.has(type) && campaign !== null && campaign !== undefined;
}

function isFiner({ type, direction, grade }: RepeatableTouch): boolean {
  return direction === 'inbound' && grade !== 'machine' && !type.startsWith('campaign.');
}

/** Within a day; what is known by its date alone, on the same date. */
function isNear(a: RepeatableTouch, b: RepeatableTouch): boolean {
  if (a.precision === 'date' || b.precision === 'date') return Math.floor(a.occurredAtMs / dayMs) === Math.floor(b.occurredAtMs / dayMs);
  return Math.abs(a.occurredAtMs - b.occurredAtMs) <= repeatReachMs;
}

function compare(touch: RepeatableTouch, a: RepeatableTouch, b: RepeatableTouch): number {
  const distance = (one: RepeatableTouch) => Math.abs(one.occurredAtMs - touch.occurredAtMs);
  return distance(a) - distance(b) || a.occurredAtMs - b.occurredAtMs || text(a.type, b.type) || text(a.name, b.name);
}

function text(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
