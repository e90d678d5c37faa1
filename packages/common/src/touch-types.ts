import * as z from 'zod';

/** The way a touch reached the person, or the person reached us. */
export const TouchChannel = z.enum([
  'email',
  'web',
  'form',
  'content',
  'ads',
  'social',
  'event',
  'video',
  'chat',
  'survey',
  'support',
  'sms',
  'mail',
  'sales',
  'campaign',
  'list',
  'nurture',
  'moment',
  'commerce',
  'app',
  'custom',
]);
export type TouchChannel = z.infer<typeof TouchChannel>;

/** `inbound`: the buyer acted. `outbound`: we acted towards the buyer. `system`: bookkeeping. */
export const TouchDirection = z.enum(['inbound', 'outbound', 'system']);
export type TouchDirection = z.infer<typeof TouchDirection>;

interface TouchTypeFacts {
  /** For `campaign.*` and `moment.*` the campaign's own channel goes first. */
  readonly channel: TouchChannel;
  readonly direction: TouchDirection;
  /** Default engagement points, -100 to 100; a workspace may set its own. */
  readonly weight: number;
}

/**
 * Every type of touch with its channel, direction and default weight.
 *
 * @source docs/touch-taxonomy.md, calibrated on the published defaults of marketing automation systems, November 2026
 */
export const touchTypes = {
  'email.sent': { channel: 'email', direction: 'outbound', weight: 0 },
  'email.delivered': { channel: 'email', direction: 'outbound', weight: 0 },
  'email.open': { channel: 'email', direction: 'inbound', weight: 1 },
  'email.click': { channel: 'email', direction: 'inbound', weight: 10 },
  'email.forward': { channel: 'email', direction: 'inbound', weight: 8 },
  'email.reply': { channel: 'email', direction: 'inbound', weight: 25 },
  'email.preferences': { channel: 'email', direction: 'inbound', weight: 0 },
  'email.unsubscribe': { channel: 'email', direction: 'inbound', weight: -20 },
  'email.resubscribe': { channel: 'email', direction: 'inbound', weight: 5 },
  'email.spam_complaint': { channel: 'email', direction: 'inbound', weight: -50 },
  'email.bounce': { channel: 'email', direction: 'system', weight: 0 },
  'email.suppressed': { channel: 'email', direction: 'system', weight: 0 },
  'web.visit': { channel: 'web', direction: 'inbound', weight: 2 },
  'web.page_view': { channel: 'web', direction: 'inbound', weight: 1 },
  'web.link_click': { channel: 'web', direction: 'inbound', weight: 3 },
  'web.search': { channel: 'web', direction: 'inbound', weight: 3 },
  'form.view': { channel: 'web', direction: 'inbound', weight: 1 },
  'form.submit': { channel: 'form', direction: 'inbound', weight: 40 },
  'form.error': { channel: 'form', direction: 'inbound', weight: 0 },
  'content.view': { channel: 'content', direction: 'inbound', weight: 3 },
  'content.download': { channel: 'content', direction: 'inbound', weight: 20 },
  'ad.click': { channel: 'ads', direction: 'inbound', weight: 3 },
  'ad.lead_form': { channel: 'ads', direction: 'inbound', weight: 40 },
  'social.share': { channel: 'social', direction: 'inbound', weight: 8 },
  'social.click': { channel: 'social', direction: 'inbound', weight: 3 },
  'social.poll': { channel: 'social', direction: 'inbound', weight: 4 },
  'social.referral': { channel: 'social', direction: 'inbound', weight: 12 },
  'social.contest': { channel: 'social', direction: 'inbound', weight: 4 },
  'event.invited': { channel: 'event', direction: 'outbound', weight: 0 },
  'event.registered': { channel: 'event', direction: 'inbound', weight: 15 },
  'event.attended': { channel: 'event', direction: 'inbound', weight: 40 },
  'event.no_show': { channel: 'event', direction: 'system', weight: 0 },
  'event.cancelled': { channel: 'event', direction: 'inbound', weight: 0 },
  'video.view': { channel: 'video', direction: 'inbound', weight: 4 },
  'video.complete': { channel: 'video', direction: 'inbound', weight: 12 },
  'video.conversion': { channel: 'video', direction: 'inbound', weight: 15 },
  'chat.conversation': { channel: 'chat', direction: 'inbound', weight: 20 },
  'survey.response': { channel: 'survey', direction: 'inbound', weight: 15 },
  'support.feedback': { channel: 'support', direction: 'inbound', weight: 5 },
  'sms.sent': { channel: 'sms', direction: 'outbound', weight: 0 },
  'mail.sent': { channel: 'mail', direction: 'outbound', weight: 0 },
  'sales_email.sent': { channel: 'sales', direction: 'outbound', weight: 0 },
  'sales_email.open': { channel: 'sales', direction: 'inbound', weight: 1 },
  'sales_email.click': { channel: 'sales', direction: 'inbound', weight: 8 },
  'sales_email.reply': { channel: 'sales', direction: 'inbound', weight: 30 },
  'sales_email.bounce': { channel: 'sales', direction: 'system', weight: 0 },
  'sales.call': { channel: 'sales', direction: 'outbound', weight: 0 },
  'sales.meeting': { channel: 'sales', direction: 'inbound', weight: 40 },
  'sales.message': { channel: 'sales', direction: 'outbound', weight: 0 },
  'sales.note': { channel: 'sales', direction: 'system', weight: 0 },
  'sales.activity_logged': { channel: 'sales', direction: 'system', weight: 0 },
  'campaign.member_added': { channel: 'campaign', direction: 'system', weight: 0 },
  'campaign.status_changed': { channel: 'campaign', direction: 'system', weight: 0 },
  'campaign.responded': { channel: 'campaign', direction: 'inbound', weight: 15 },
  'campaign.declined': { channel: 'campaign', direction: 'inbound', weight: -5 },
  'campaign.removed': { channel: 'campaign', direction: 'system', weight: 0 },
  'list.added': { channel: 'list', direction: 'system', weight: 0 },
  'list.removed': { channel: 'list', direction: 'system', weight: 0 },
  'nurture.entered': { channel: 'nurture', direction: 'system', weight: 0 },
  'nurture.changed': { channel: 'nurture', direction: 'system', weight: 0 },
  'moment.interesting': { channel: 'moment', direction: 'system', weight: 0 },
  'commerce.order': { channel: 'commerce', direction: 'inbound', weight: 30 },
  'app.screen_view': { channel: 'app', direction: 'inbound', weight: 1 },
  'custom.event': { channel: 'custom', direction: 'inbound', weight: 5 },
} as const satisfies Record<string, TouchTypeFacts>;

export const TouchType = z.enum(Object.keys(touchTypes) as [keyof typeof touchTypes, ...(keyof typeof touchTypes)[]]);
export type TouchType = z.infer<typeof TouchType>;
