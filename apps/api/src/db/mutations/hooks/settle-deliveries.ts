import type { HookOutcome } from '@alongside/common';
import { defineMutation } from '../define-mutation.ts';

/** What became of a delivery; `waiting`: it is tried again. */
export type SettledDelivery =
  | { readonly id: string; readonly state: 'applied' | 'failed'; readonly outcome: HookOutcome }
  | { readonly id: string; readonly state: 'waiting'; readonly outcome: HookOutcome; readonly nextTryAtMs: number };

/** Notes what became of deliveries. One that is gone meanwhile, because it spoke of somebody who was erased, stays gone. */
export const settleHookDeliveries = defineMutation({
  name: 'hooks.settle',
  run(sql, { settled }: { readonly settled: readonly SettledDelivery[] }, { nowMs }): void {
    for (const one of settled) {
      const isOver = one.state !== 'waiting';
      sql.run(
        `UPDATE hook_deliveries SET state = ?2, outcome = ?3, next_try_at_ms = ?4, done_at_ms = ?5, attempts = attempts + ?6
         WHERE id = ?1 AND state = 'waiting'`,
        one.id,
        one.state,
        JSON.stringify(one.outcome),
        one.state === 'waiting' ? one.nextTryAtMs : null,
        isOver ? nowMs : null,
        isOver ? 0 : 1,
      );
    }
  },
});
