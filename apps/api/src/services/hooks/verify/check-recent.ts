import { minuteMs } from '@alongside/common';
import { refuse } from './refuse.ts';

const shape = /^[1-9]\d{0,13}$/;

/**
 * Lets a delivery pass that was signed just now.
 *
 * @param written as the header has it: whole seconds or milliseconds since 1970, in the one way to write them
 * @throws AppError when it is no such number, or too long ago or too far ahead
 */
export function checkRecent(written: string, unitMs: 1 | 1_000, nowMs: number, toleranceMs = 5 * minuteMs): void {
  if (!shape.test(written)) refuse('header_malformed');
  // Not negated: what is no number is not recent.
  if (!(Math.abs(nowMs - Number(written) * unitMs) <= toleranceMs)) refuse('too_old');
}
