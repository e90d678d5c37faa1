import * as z from 'zod';
import { text } from './text.ts';
import { Instant } from './time.ts';

export const ConsentChannel = z.enum(['email', 'phone', 'sms', 'post', 'ads']);
export type ConsentChannel = z.infer<typeof ConsentChannel>;

/** `objected` is the person's own word and beats any basis. */
export const ConsentState = z.enum(['granted', 'withdrawn', 'objected', 'unknown']);
export type ConsentState = z.infer<typeof ConsentState>;

/** The lawful grounds of GDPR article 6(1) that marketing can rest on. */
export const LegalBasis = z.enum(['consent', 'contract', 'legitimate_interest', 'legal_obligation']);
export type LegalBasis = z.infer<typeof LegalBasis>;

const fields = {
  channel: ConsentChannel,
  state: ConsentState,
  basis: LegalBasis.optional(),
  /** Where it comes from, such as `webinar form` or the name of a system. */
  source: text(120).optional(),
};

/** What holds for one channel now: the newest statement by its own time; an objection until the person consents anew. */
export const Consent = z.object({ ...fields, at: Instant });
export type Consent = z.infer<typeof Consent>;

/** One statement. Older ones are kept: they show what held when. Said twice, it is stored once. */
export const ConsentInput = z.object({ ...fields, at: Instant });
export type ConsentInput = z.infer<typeof ConsentInput>;
/** What holds per channel, and every statement behind it, the newest first. */
export const ConsentReport = z.object({ items: z.array(Consent), statements: z.array(Consent) });
export type ConsentReport = z.infer<typeof ConsentReport>;

export const ConsentsInput = z.object({ consents: z.array(ConsentInput).min(1).max(50) });
