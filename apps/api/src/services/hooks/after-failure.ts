import { AppError, minuteMs, secondMs } from '@alongside/common';
import type { SettledDelivery } from '../../db/mutations/hooks/settle-deliveries.ts';
import type { DueDelivery } from './find-due.ts';
import { Tally } from './tally.ts';

/** After so many tries that broke off, it is the delivery's fault. */
const mostAttempts = 5;
const firstWaitMs = secondMs;
const longestWaitMs = 5 * minuteMs;

/** What becomes of a delivery whose application broke off: it is tried again a little later, and not for ever. */
export function afterFailure({ id, attempts }: DueDelivery, error: unknown, nowMs: number): SettledDelivery {
  const tally = new Tally();
  tally.reject(error instanceof AppError ? error.message : 'something broke on our side; the log says what');
  if (attempts + 1 >= mostAttempts) return { id, state: 'failed', outcome: tally.outcome };
  const nextTryAtMs = nowMs + Math.min(longestWaitMs, firstWaitMs * 4 ** attempts);
  return { id, state: 'waiting', outcome: tally.outcome, nextTryAtMs };
}
