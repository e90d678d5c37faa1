import type { TouchType } from '@alongside/common';

/** @source names of the public Segment event specifications; integrations in docs/webhooks-in.md */
const types: Readonly<Record<string, TouchType>> = {
  'email bounced': 'email.bounce',
  'email delivered': 'email.delivered',
  'email link clicked': 'email.click',
  'email marked as spam': 'email.spam_complaint',
  'email opened': 'email.open',
  'form submitted': 'form.submit',
  'live chat conversation started': 'chat.conversation',
  'order completed': 'commerce.order',
  unsubscribed: 'email.unsubscribe',
  'video playback completed': 'video.complete',
  'video playback started': 'video.view',
};

/** The type of touch that a tracked event is; every name that is not known is an event of the customer's own. */
export function touchTypeOf(event: string): TouchType {
  const name = event.trim().toLowerCase();
  return Object.hasOwn(types, name) ? (types[name] as TouchType) : 'custom.event';
}
