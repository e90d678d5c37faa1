import * as z from 'zod';
import { HookMapping } from './hook-mapping.ts';
import { HookDeliveryId, HookEndpointId } from './ids.ts';
import { PageQuery } from './page.ts';
import { Instant } from './time.ts';

/** The answer to a delivery: it is stored, and applied soon. `duplicate`: it was here before, and nothing more comes of it. */
export const HookReceipt = z.object({ id: HookDeliveryId, duplicate: z.boolean() });
export type HookReceipt = z.infer<typeof HookReceipt>;

/** `failed`: something of it was not applied; it can be replayed while its body is kept. */
export const HookDeliveryState = z.enum(['waiting', 'applied', 'failed']);
export type HookDeliveryState = z.infer<typeof HookDeliveryState>;

/** What became of a delivery. */
export const HookOutcome = z.object({
  /** Events that it was read as. */
  events: z.int().nonnegative(),
  created: z.int().nonnegative(),
  updated: z.int().nonnegative(),
  /** Known already. */
  duplicate: z.int().nonnegative(),
  /** Waiting for what they speak of. */
  held: z.int().nonnegative(),
  rejected: z.int().nonnegative(),
  /** People erased because the sender said so. */
  erased: z.int().nonnegative(),
  /** Why events were rejected, and what of the delivery was left aside: at most 50 lines, without personal data. */
  reasons: z.array(z.string()),
});
export type HookOutcome = z.infer<typeof HookOutcome>;

/** One delivery of another system. */
export const HookDelivery = z.object({
  id: HookDeliveryId,
  endpointId: HookEndpointId,
  state: HookDeliveryState,
  receivedAt: Instant,
  /** Tries that broke off. */
  attempts: z.int().nonnegative(),
  nextTryAt: Instant.optional(),
  doneAt: Instant.optional(),
  outcome: HookOutcome.optional(),
  /** Whether it is still there to be read and replayed. */
  hasBody: z.boolean(),
});
export type HookDelivery = z.infer<typeof HookDelivery>;

/** A delivery as it came, while it is kept. */
export const HookDeliveryDetail = HookDelivery.extend({ body: z.string().optional(), headers: z.record(z.string(), z.string()) });
export type HookDeliveryDetail = z.infer<typeof HookDeliveryDetail>;

export const HookDeliveryQuery = PageQuery.extend({ endpointId: HookEndpointId.optional(), state: HookDeliveryState.optional() });
export type HookDeliveryQuery = z.infer<typeof HookDeliveryQuery>;

/** A body to try an endpoint's reading on; with `mapping`, one that is not saved yet. */
export const HookPreviewInput = z.object({ body: z.unknown(), mapping: HookMapping.optional() });
export type HookPreviewInput = z.infer<typeof HookPreviewInput>;

/** What a body would become. Nothing is stored. */
export const HookPreview = z.object({
  events: z.array(
    z.object({
      event: z.record(z.string(), z.unknown()),
      /** What would be wrong with it. */
      problems: z.array(z.string()),
    }),
  ),
  /** What of the body would be left aside, and why. */
  ignored: z.array(z.string()),
});
export type HookPreview = z.infer<typeof HookPreview>;
