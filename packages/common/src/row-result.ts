import * as z from 'zod';
import { ProblemCode } from './errors.ts';

/**
 * What became of one row of a batch. `duplicate`: it was there already and nothing changed. `held`: it speaks of somebody or something
 * that is not known yet, and is applied when it is.
 */
export const RowResult = z.object({
  /** Place in the batch, from 0. */
  index: z.int().nonnegative(),
  status: z.enum(['created', 'updated', 'duplicate', 'held', 'rejected']),
  id: z.string().optional(),
  code: ProblemCode.optional(),
  message: z.string().optional(),
  /** Where in the row it went wrong, as a dotted path. */
  path: z.string().optional(),
});
export type RowResult = z.infer<typeof RowResult>;

/** The answer to a batch: the good rows are stored, the others say why not. */
export const BatchResult = z.object({
  created: z.int().nonnegative(),
  updated: z.int().nonnegative(),
  duplicate: z.int().nonnegative(),
  rejected: z.int().nonnegative(),
  /** Absent where rows are never held. */
  held: z.int().nonnegative().optional(),
  results: z.array(RowResult),
});
export type BatchResult = z.infer<typeof BatchResult>;
