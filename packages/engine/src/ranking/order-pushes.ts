import { instantToMs, type Push, type PushAudience } from '@alongside/common';
import { normaliseTag } from '../text/normalise-tag.ts';
import type { RankContext } from './rank-context.ts';

/**
 * The pushes that are live for the record, first come first: by priority, then number of audience conditions met, newest start, id.
 * Those of equal priority take turns by day.
 *
 * @param day days since 1970 UTC
 */
export function orderPushes(pushes: readonly Push[], context: RankContext, nowMs: number, day: number): Push[] {
  const live = pushes.filter((push) => isLive(push, nowMs) && meets(push.audience, context)).sort(compare);
  return [1, 2, 3].flatMap((priority) =>
    rotate(
      live.filter((push) => push.priority === priority),
      day,
    ),
  );
}

function isLive(push: Push, nowMs: number): boolean {
  // The stored status may lag behind the clock, except that an early end is only there.
  return push.status !== 'ended' && instantToMs(push.startsAt) <= nowMs && nowMs < instantToMs(push.endsAt);
}

function meets(audience: PushAudience, context: RankContext): boolean {
  const industry = normaliseTag(context.industry ?? '');
  return (
    fits(audience.personaIds, context.personaId) &&
    fits(audience.stages, context.stage) &&
    fits(audience.accountIds, context.accountId) &&
    (audience.industries.length === 0 || audience.industries.some((tag) => normaliseTag(tag) === industry))
  );
}

function fits<T>(wanted: readonly T[], value: T | undefined): boolean {
  return wanted.length === 0 || (value !== undefined && wanted.includes(value));
}

function compare(a: Push, b: Push): number {
  return conditions(b.audience) - conditions(a.audience) || instantToMs(b.startsAt) - instantToMs(a.startsAt) || (a.id < b.id ? -1 : 1);
}

function conditions({ personaIds, industries, stages, accountIds }: PushAudience): number {
  return [personaIds, industries, stages, accountIds].filter((list) => list.length > 0).length;
}

function rotate<T>(list: readonly T[], turns: number): T[] {
  const first = list.length === 0 ? 0 : turns % list.length;
  return [...list.slice(first), ...list.slice(0, first)];
}
