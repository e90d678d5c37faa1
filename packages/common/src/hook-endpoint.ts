import * as z from 'zod';
import { HookMapping } from './hook-mapping.ts';
import { HookSigning } from './hook-signing.ts';
import { HookEndpointId } from './ids.ts';
import { text } from './text.ts';
import { Instant } from './time.ts';

/** Whose way of signing and writing deliveries it is; `standard` is Standard Webhooks with events as `POST /v1/events` takes them. */
export const HookKind = z.enum(['generic', 'hubspot', 'rudderstack', 'segment', 'standard']);
export type HookKind = z.infer<typeof HookKind>;

/** Between 16 and 500 printable letters without blanks. */
export const HookSecret = z.string().regex(/^[\x21-\x7e]{16,500}$/, 'must be 16 to 500 printable ASCII characters without blanks');

const fields = {
  name: text(120),
  /** The name that facts from here come under, unless they bring their own. */
  source: text(80),
  signing: HookSigning.optional(),
  mapping: HookMapping.optional(),
};

/** An address of ours that another system sends its webhooks to. */
export const HookEndpoint = z.object({
  id: HookEndpointId,
  kind: HookKind,
  ...fields,
  /** Where deliveries go. Whoever knows it can still do nothing without the secret. */
  url: z.string(),
  isPaused: z.boolean(),
  /** Until when the secret before this one is believed as well. */
  previousSecretUntil: Instant.optional(),
  /** What an admin should know, such as that a signature is weak. */
  warnings: z.array(z.string()),
  /** Deliveries that were forged, too old or malformed: they are counted and not kept. */
  refusedCount: z.int().nonnegative(),
  lastRefusedAt: Instant.optional(),
  lastRefusedWhy: z.string().optional(),
  lastReceivedAt: Instant.optional(),
  createdAt: Instant,
  updatedAt: Instant,
});
export type HookEndpoint = z.infer<typeof HookEndpoint>;

export const HookEndpointInput = z.object({
  kind: HookKind,
  ...fields,
  /** Given where the sender made it, as HubSpot does; else we make one. */
  secret: HookSecret.optional(),
});
export type HookEndpointInput = z.infer<typeof HookEndpointInput>;

/** Absent fields stay as they are. A paused endpoint answers as if there were none. */
export const HookEndpointPatch = z.object({
  name: fields.name.optional(),
  source: fields.source.optional(),
  signing: fields.signing,
  mapping: fields.mapping,
  isPaused: z.boolean().optional(),
});
export type HookEndpointPatch = z.infer<typeof HookEndpointPatch>;

/** The only answer that holds the secret, and only one that we made. */
export const NewHookEndpoint = HookEndpoint.extend({ secret: z.string().optional() });
export type NewHookEndpoint = z.infer<typeof NewHookEndpoint>;

/** How long the old secret is believed beside the new one. */
export const HookSecretRotation = z.object({ secret: HookSecret.optional(), overlapHours: z.number().min(0).max(720).default(24) });
export type HookSecretRotation = z.infer<typeof HookSecretRotation>;
