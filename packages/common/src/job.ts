import * as z from 'zod';
import { JobId } from './ids.ts';
import { PageQuery } from './page.ts';
import { Instant } from './time.ts';

export const JobState = z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']);
export type JobState = z.infer<typeof JobState>;

/** The name of a kind of job, such as `retention`. */
export const JobKind = z
  .string()
  .max(60)
  .regex(/^[a-z]+(?:_[a-z]+)*$/, 'must be words of small letters, joined by _');
export type JobKind = z.infer<typeof JobKind>;

/** Work that the server does by itself, once. */
export const Job = z.object({
  id: JobId,
  kind: JobKind,
  /** What it does, for people. */
  title: z.string(),
  state: JobState,
  /** How often it was begun, and how often it may be. */
  attempts: z.int().nonnegative(),
  maxAttempts: z.int().positive(),
  /** Since when it is due, or when it will be. */
  runAt: Instant,
  createdAt: Instant,
  startedAt: Instant.optional(),
  endedAt: Instant.optional(),
  /** How far it is, in steps of its own; without `total` nobody knows how many there are. */
  progress: z.object({ done: z.int().nonnegative(), total: z.int().nonnegative().optional() }),
  /** The code of what went wrong last: `internal` for what only the log explains, `interrupted` when its process ended each time. */
  failure: z.string().optional(),
  /** Somebody has cancelled it, and it has not stopped yet. */
  isStopping: z.boolean(),
});
export type Job = z.infer<typeof Job>;

export const JobQuery = PageQuery.extend({ state: JobState.optional(), kind: JobKind.optional() });
export type JobQuery = z.infer<typeof JobQuery>;

export const JobInput = z.object({ kind: JobKind });
export type JobInput = z.infer<typeof JobInput>;
