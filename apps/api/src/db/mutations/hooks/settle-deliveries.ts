import type { HookOutcome } from '@alongside/common';
import { defineMutation } from '../define-mutation.ts';

/** What became of a delivery; `waiting`: it is tried again. */
export type SettledDelivery =
  | { readonly id: string; readonly state: 'applied' | 'failed'; readonly outcome: HookOutcome }
  | { readonly id: string; readonly state: 'waiting'; readonly outcome: HookOutcome; readonly nextTryAtMs: number };

/** Notes what became of deliveries. One that was emptied meanwhile, because it spoke of somebody who was erased, is not tried again. */
export const settleHookDeliveries = defineMutation({
  name: 'hooks.settle',
  run(sql, { settled }: { readonly settled: readonly SettledDelivery[] }, { nowMs }): void {
    for (const one of settled) {
      const outcome = JSON.stringify(one.outcome);
      if (one.state === 'waiting') {
        sql.run(
          'UPDATE hook_deliveries SET outcome = ?2, next_try_at_ms = ?3, attempts = attempts + 1 WHERE id = ?1 AND body IS NOT NULL',
          one.id,
          outcome,
          one.nextTryAtMs,
        );
      } else {
        sql.run(
          'UPDATE hook_deliveries SET state = ?2, outcome = ?3, next_try_at_ms = NULL, done_at_ms = ?4 WHERE id = ?1',
          one.id,
          one.state,
          outcome,
          nowMs,
        );
      }
    }
  },
});
