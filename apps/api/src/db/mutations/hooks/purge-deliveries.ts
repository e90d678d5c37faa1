import { defineMutation } from '../define-mutation.ts';

interface Purge {
  /** Bodies of deliveries that were applied, or failed, before these times go. @unit milliseconds since 1970 UTC */
  readonly appliedBeforeMs: number;
  readonly failedBeforeMs: number;
  /** The rest goes before this one: until then a delivery that is sent again is known. */
  readonly forgottenBeforeMs: number;
  readonly limit: number;
}

/** Empties and removes deliveries whose time is over, at most so many. @returns how many */
export const purgeHookDeliveries = defineMutation({
  name: 'hooks.purge',
  run(sql, { appliedBeforeMs, failedBeforeMs, forgottenBeforeMs, limit }: Purge): number {
    const empty = (state: string, beforeMs: number) =>
      sql.run(
        `UPDATE hook_deliveries SET body = NULL, headers = NULL WHERE pk IN (
           SELECT pk FROM hook_deliveries WHERE body IS NOT NULL AND state = ?1 AND done_at_ms < ?2 LIMIT ?3)`,
        state,
        beforeMs,
        limit,
      );
    const emptied = empty('applied', appliedBeforeMs) + empty('failed', failedBeforeMs);
    const removed = sql.run(
      `DELETE FROM hook_deliveries WHERE pk IN (
         SELECT pk FROM hook_deliveries WHERE state <> 'waiting' AND received_at_ms < ?1 LIMIT ?2)`,
      forgottenBeforeMs,
      limit,
    );
    return emptied + removed;
  },
});
