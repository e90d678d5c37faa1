import * as z from 'zod';
import { text } from './text.ts';
import { Instant } from './time.ts';

/** What spoke for or against a person, in a closed set of codes: the screen has the words. */
export const EvidenceSignal = z.enum([
  // Software, by what it says of itself or by what others know of it.
  'vendor_bot_flag',
  'said_machine',
  'head_request',
  'prefetch',
  'scanner_agent',
  'link_preview',
  'scanner_network',
  'hidden_link',
  'mail_privacy_proxy',
  // Software, by how it behaves.
  'at_delivery',
  'many_links_at_once',
  'beside_scanner',
  'hosting_network',
  // Nobody can say.
  'image_proxy',
  'no_page_activity',
  // A person.
  'said_person',
  'page_activity',
  'human_confirm',
  'deliberate_act',
]);
export type EvidenceSignal = z.infer<typeof EvidenceSignal>;

/** What the sender knows of the act itself. Everything may be absent; what is there is kept, and grades the touch again when the rules change. */
export const TouchEvidence = z.object({
  /** The mail it belongs to, one per recipient, in the sender's words: acts of one mail are looked at together. */
  mail: text(255).optional(),
  /** Which link was followed: its address, or the sender's name for it. */
  link: text(500).optional(),
  /** When that mail was delivered. */
  deliveredAt: Instant.optional(),
  userAgent: text(500).optional(),
  method: z.enum(['GET', 'HEAD', 'POST', 'OPTIONS']).optional(),
  /** What the request said it was for: `Sec-Purpose`, `Purpose` or `X-Moz`. */
  purpose: text(80).optional(),
  /** Whose network it came from, where the sender knows it. */
  network: z.enum(['scanner', 'privacy_proxy', 'hosting', 'office', 'other']).optional(),
  /** The sender's own verdict: software, or not. */
  isBot: z.boolean().optional(),
  /** The link was one that no person sees. */
  isHiddenLink: z.boolean().optional(),
  /** How long the page behind it was visible, in milliseconds. */
  visibleMs: z.int().min(0).max(86_400_000).optional(),
  /** Whether somebody scrolled, typed or pressed anything there. */
  hasInteraction: z.boolean().optional(),
  /** Pages looked at afterwards in the same visit; 0 where the sender watches the pages and saw none. */
  laterPages: z.int().min(0).max(10_000).optional(),
});
export type TouchEvidence = z.infer<typeof TouchEvidence>;
