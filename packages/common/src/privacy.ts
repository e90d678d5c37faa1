import * as z from 'zod';
import { ErasureId, PersonId } from './ids.ts';
import { Instant } from './time.ts';

/** An erasure that was carried out. It holds no word about the person. */
export const Erasure = z.object({
  id: ErasureId,
  status: z.enum(['running', 'done', 'failed']),
  requestedAt: Instant,
  completedAt: Instant.optional(),
  /** How many rows went, by what they were. */
  removed: z.record(z.string(), z.int().nonnegative()),
  /** Whether every file of the workspace was searched afterwards and nothing was found. */
  verified: z.boolean(),
});
export type Erasure = z.infer<typeof Erasure>;

/** Everything kept about one person: the rows of each table that holds something about them, with names instead of row numbers. */
export const PersonExport = z.object({
  exportedAt: Instant,
  personId: PersonId,
  tables: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
});
export type PersonExport = z.infer<typeof PersonExport>;

/** `confirmPersonId` repeats the id: an erasure cannot be undone. */
export const ErasureInput = z.object({ confirmPersonId: PersonId });
export type ErasureInput = z.infer<typeof ErasureInput>;

/** Kinds of data that age out. */
export const RetentionKind = z.enum(['touches', 'feedback', 'audit', 'inactive_people', 'sessions']);
export type RetentionKind = z.infer<typeof RetentionKind>;

/** What is older than `days` goes; without `days` it stays. */
export const RetentionRule = z.object({ kind: RetentionKind, days: z.int().min(1).max(36_500).optional() });
export type RetentionRule = z.infer<typeof RetentionRule>;

export const RetentionRules = z.object({ rules: z.array(RetentionRule).max(20) });
export const RetentionReport = z.object({
  rules: z.array(RetentionRule.extend({ lastRunAt: Instant.optional(), lastRemoved: z.int().nonnegative().optional() })),
});
export type RetentionReport = z.infer<typeof RetentionReport>;
