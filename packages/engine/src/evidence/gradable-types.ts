import type { TouchType } from '@alongside/common';

/** Requests that software makes as easily as people do: how they lie to one another in time tells which. */
export const hitTypes: ReadonlySet<TouchType> = new Set<TouchType>([
  'email.open',
  'email.click',
  'email.unsubscribe',
  'sales_email.open',
  'sales_email.click',
  'web.visit',
  'web.page_view',
  'web.link_click',
  'form.view',
  'content.view',
  'content.download',
  'ad.click',
  'social.click',
  'video.view',
]);

export const openTypes: ReadonlySet<TouchType> = new Set<TouchType>(['email.open', 'sales_email.open']);

/** Following a link of a mail. */
export const clickTypes: ReadonlySet<TouchType> = new Set<TouchType>([
  'email.click',
  'email.unsubscribe',
  'sales_email.click',
  'web.link_click',
  'content.view',
  'content.download',
]);

/** Looking at our pages. */
export const pageTypes: ReadonlySet<TouchType> = new Set<TouchType>([
  'web.visit',
  'web.page_view',
  'web.search',
  'form.view',
  'form.submit',
]);

export const deliveryTypes: ReadonlySet<TouchType> = new Set<TouchType>(['email.delivered', 'email.sent', 'sales_email.sent']);

/** What takes a person to do: nobody scans a link by coming to an event. */
export const deliberateTypes: ReadonlySet<TouchType> = new Set<TouchType>([
  'email.reply',
  'sales_email.reply',
  'email.forward',
  'form.submit',
  'ad.lead_form',
  'event.registered',
  'event.attended',
  'event.cancelled',
  'sales.meeting',
  'chat.conversation',
  'survey.response',
  'support.feedback',
  'commerce.order',
  'video.complete',
  'video.conversion',
  'social.poll',
  'social.referral',
  'social.contest',
]);
