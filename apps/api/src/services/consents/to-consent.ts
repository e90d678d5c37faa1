import { type Consent, msToInstant } from '@alongside/common';
import type { ConsentRow } from '../../db/reads/read-consents.ts';

export function toConsent({ channel, state, basis, source, atMs }: ConsentRow): Consent {
  return { channel, state, ...(basis !== undefined && { basis }), ...(source !== undefined && { source }), at: msToInstant(atMs) };
}
