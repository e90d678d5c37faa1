import * as z from 'zod';
import { WebhookDeliveryId, WebhookId, WebhookMessageId } from './ids.ts';
import { PageQuery } from './page.ts';
import { text } from './text.ts';
import { Instant } from './time.ts';
import { webAddress } from './web-address.ts';

/** What others can be told of. The data of each holds ids and facts, never a name, an address or anybody's words. */
export const webhookEvents = {
  'account.merged': 'Two accounts turned out to be one.',
  'feedback.recorded': 'A rep copied, opened or judged a recommended item.',
  'identity_case.opened': 'Two rows may be one: somebody must decide.',
  'merge.undone': 'A merge was taken back.',
  'note.recorded': 'A rep wrote marketing a note.',
  'person.erased': 'A person was erased; named by the SHA-256 of the id, so that whoever holds the id knows, and nobody else.',
  'person.merged': 'Two people turned out to be one.',
  'touch.corrected': 'Somebody corrected who was behind a touch.',
  'webhook.test': 'An admin tries whether deliveries arrive.',
} as const;
export const WebhookEvent = z.enum(Object.keys(webhookEvents) as [keyof typeof webhookEvents, ...(keyof typeof webhookEvents)[]]);
export type WebhookEvent = z.infer<typeof WebhookEvent>;

const fields = {
  name: text(120),
  /** Where deliveries go: https, at an address of the public internet unless the server's operator allows others. */
  url: webAddress(2048).refine((url) => url.startsWith('https://') || url.startsWith('http://'), 'must be a web address'),
  /** Absent: all, also those that are added later. */
  events: z.array(WebhookEvent).min(1).max(50).optional(),
};

/** An address that is told of events. */
export const Webhook = z.object({
  id: WebhookId,
  ...fields,
  url: z.string(),
  /** `paused` by an admin; `disabled` by the server: it was told to stop, or nothing got through for days. */
  state: z.enum(['active', 'paused', 'disabled']),
  disabledWhy: z.enum(['gone', 'failing']).optional(),
  /** Since when nothing got through. */
  failingSince: Instant.optional(),
  /** Until when deliveries are signed with the secret before this one as well. */
  previousSecretUntil: Instant.optional(),
  createdAt: Instant,
  updatedAt: Instant,
});
export type Webhook = z.infer<typeof Webhook>;

export const WebhookInput = z.object(fields);
export type WebhookInput = z.infer<typeof WebhookInput>;

/** Absent fields stay as they are; `events: null` wants all. `state: active` also takes up a webhook that was disabled. */
export const WebhookPatch = z.object({
  name: fields.name.optional(),
  url: fields.url.optional(),
  events: fields.events.nullable(),
  state: z.enum(['active', 'paused']).optional(),
});
export type WebhookPatch = z.infer<typeof WebhookPatch>;

/** The only answers that hold the secret: `whsec_` and base64, as Standard Webhooks writes it. */
export const NewWebhook = Webhook.extend({ secret: z.string() });
export type NewWebhook = z.infer<typeof NewWebhook>;

/** How long deliveries are signed with both secrets. */
export const WebhookRotation = z.object({ overlapHours: z.number().min(0).max(720).default(24) });
export type WebhookRotation = z.infer<typeof WebhookRotation>;

/** Why a try got no answer. */
export const WebhookFailure = z.enum([
  'address_refused',
  'connection_failed',
  'name_not_found',
  'no_answer_in_time',
  'redirected',
  'tls_failed',
]);
export type WebhookFailure = z.infer<typeof WebhookFailure>;

export const WebhookAttempt = z.object({
  at: Instant,
  durationMs: z.int().nonnegative(),
  status: z.int().optional(),
  failure: WebhookFailure.optional(),
});
export type WebhookAttempt = z.infer<typeof WebhookAttempt>;

export const WebhookDeliveryState = z.enum(['waiting', 'delivered', 'failed', 'dropped']);
export type WebhookDeliveryState = z.infer<typeof WebhookDeliveryState>;

/** One event on its way to one webhook. */
export const WebhookDelivery = z.object({
  id: WebhookDeliveryId,
  webhookId: WebhookId,
  /** The same for all webhooks that are told of it, and each time it is sent: receivers go by it. */
  messageId: WebhookMessageId,
  event: z.string(),
  state: WebhookDeliveryState,
  attempts: z.int().nonnegative(),
  lastAttempt: WebhookAttempt.optional(),
  nextTryAt: Instant.optional(),
  createdAt: Instant,
  doneAt: Instant.optional(),
});
export type WebhookDelivery = z.infer<typeof WebhookDelivery>;

/** A delivery with what is sent and every try. */
export const WebhookDeliveryDetail = WebhookDelivery.extend({
  body: z.string(),
  tries: z.array(WebhookAttempt),
});
export type WebhookDeliveryDetail = z.infer<typeof WebhookDeliveryDetail>;

export const WebhookDeliveryQuery = PageQuery.extend({ webhookId: WebhookId.optional(), state: WebhookDeliveryState.optional() });
export type WebhookDeliveryQuery = z.infer<typeof WebhookDeliveryQuery>;
