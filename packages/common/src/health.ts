import * as z from 'zod';
import { Instant } from './time.ts';

export const HealthState = z.enum(['ok', 'degraded', 'failing']);
export type HealthState = z.infer<typeof HealthState>;

/** What a server is made of, as far as it can be ill. */
export const HealthComponentName = z.enum(['disk', 'jobs', 'mail', 'replication', 'webhooks_in', 'webhooks_out', 'writer']);
export type HealthComponentName = z.infer<typeof HealthComponentName>;

/** Why a component is as it is. `not_configured`: nobody has asked for it, which is well. */
export const HealthReason = z.enum([
  'backlog',
  'does_not_answer',
  'failed',
  'hangs',
  'late',
  'little_space',
  'no_space',
  'not_configured',
  'refuses',
  'retrying',
  'switched_off',
]);
export type HealthReason = z.infer<typeof HealthReason>;

/** One component. `sinceAt` stands while it is not `ok`, and does not change while that lasts. */
export const HealthComponent = z.object({
  name: HealthComponentName,
  state: HealthState,
  reason: HealthReason.optional(),
  sinceAt: Instant.optional(),
  /** Counts, bytes and milliseconds, by what they are of. */
  facts: z.record(z.string(), z.number()),
});
export type HealthComponent = z.infer<typeof HealthComponent>;

/** How a server is, as one workspace sees it. */
export const Health = z.object({
  /** As bad as the worst of its components. */
  state: HealthState,
  components: z.array(HealthComponent),
  /** Of the product. */
  version: z.string(),
  startedAt: Instant,
  uptimeSeconds: z.int().nonnegative(),
  storage: z.object({
    sqliteVersion: z.string(),
    /** The newest migration of each kind of database. */
    schemas: z.object({ control: z.string(), workspace: z.string() }),
    /** As the writer has set and checked them. */
    pragmas: z.record(z.string(), z.string()),
  }),
});
export type Health = z.infer<typeof Health>;
