import type { HookEndpoint } from '@alongside/common';

/** What an admin should know about the way in which an endpoint's deliveries prove themselves. */
export function warningsOf({ kind, signing, mapping }: Pick<HookEndpoint, 'kind' | 'signing' | 'mapping'>): string[] {
  const warnings: string[] = [];
  if (kind === 'segment' || signing?.hmac?.algorithm === 'sha1') {
    warnings.push('Deliveries are signed with SHA-1: good enough with a long secret, but choose another where the sender can.');
  }
  if (kind === 'rudderstack') warnings.push('The sender does not sign: whoever reads one delivery on its way can send others.');
  if (kind === 'segment' || kind === 'rudderstack' || (kind === 'generic' && !signing?.hmac?.timestamp)) {
    warnings.push('Deliveries do not say when they were signed: a copy of one is known for 90 days, and says nothing new after that.');
  }
  if (kind === 'generic' && !mapping) warnings.push('There is no mapping: deliveries are taken, and nothing comes of them.');
  return warnings;
}
