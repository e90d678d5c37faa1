import type { ImportVendor, TouchType } from '@alongside/common';
import { headerKey } from '../header-key.ts';

/** What a vendor's word for an event is: a type of ours, or nothing that is a touch. */
export type NativeType = TouchType | { readonly notATouch: string };

const recordChange = { notATouch: 'a change of a record' };
const automation = { notATouch: 'an act of an automation' };
const delivery = { notATouch: 'a state of a delivery' };
const score = { notATouch: 'a change of a score' };
const lifecycle = { notATouch: 'a change of the lifecycle stage' };
const opportunity = { notATouch: 'a change of an opportunity' };

/**
 * Marketo's activity types: number, name, ours.
 *
 * @source docs/touch-taxonomy.md
 */
const marketo: readonly (readonly [number, string, NativeType])[] = [
  [1, 'Visit Webpage', 'web.page_view'],
  [2, 'Fill Out Form', 'form.submit'],
  [3, 'Click Link', 'web.link_click'],
  [6, 'Send Email', 'email.sent'],
  [7, 'Email Delivered', 'email.delivered'],
  [8, 'Email Bounced', 'email.bounce'],
  [9, 'Unsubscribe Email', 'email.unsubscribe'],
  [10, 'Open Email', 'email.open'],
  [11, 'Click Email', 'email.click'],
  [12, 'New Lead', recordChange],
  [13, 'Change Data Value', recordChange],
  [19, 'Sync Lead to SFDC', automation],
  [21, 'Convert Lead', recordChange],
  [22, 'Change Score', score],
  [23, 'Change Owner', recordChange],
  [24, 'Add to List', 'list.added'],
  [25, 'Remove from List', 'list.removed'],
  [26, 'SFDC Activity', 'sales.activity_logged'],
  [27, 'Email Bounced Soft', 'email.bounce'],
  [28, 'Sync Lead Updates to SFDC', automation],
  [29, 'Delete Lead from SFDC', recordChange],
  [30, 'SFDC Activity Updated', automation],
  [31, 'SFDC Merge Leads', recordChange],
  [32, 'Merge Leads', recordChange],
  [34, 'Add to Opportunity', opportunity],
  [35, 'Remove from Opportunity', opportunity],
  [36, 'Update Opportunity', opportunity],
  [37, 'Delete Lead', recordChange],
  [38, 'Send Alert', automation],
  [39, 'Send Sales Email', 'sales_email.sent'],
  [40, 'Open Sales Email', 'sales_email.open'],
  [41, 'Click Sales Email', 'sales_email.click'],
  [42, 'Add to SFDC Campaign', 'campaign.member_added'],
  [43, 'Remove from SFDC Campaign', 'campaign.removed'],
  [44, 'Change Status in SFDC Campaign', 'campaign.status_changed'],
  [45, 'Receive Sales Email', 'sales_email.reply'],
  [46, 'Interesting Moment', 'moment.interesting'],
  [47, 'Request Campaign', automation],
  [48, 'Sales Email Bounced', 'sales_email.bounce'],
  [100, 'Change Lead Partition', recordChange],
  [101, 'Change Revenue Stage', lifecycle],
  [102, 'Change Revenue Stage Manually', lifecycle],
  [104, 'Change Status in Progression', 'campaign.status_changed'],
  [106, 'Enrich from Data.com', recordChange],
  [108, 'Change Segment', recordChange],
  [110, 'Call Webhook', automation],
  [111, 'Send Forward to Friend Email', 'email.forward'],
  [112, 'Receive Forward to Friend Email', 'email.sent'],
  [113, 'Add to Nurture', 'nurture.entered'],
  [114, 'Change Nurture Track', 'nurture.changed'],
  [115, 'Change Nurture Cadence', 'nurture.changed'],
  [123, 'Change Program Member Data', recordChange],
  [131, 'Fill Out Facebook Lead Ads Form', 'ad.lead_form'],
  [132, 'Click RTP Call to Action', 'web.link_click'],
  [133, 'Click Predictive Content', 'content.view'],
  [145, 'Push Lead to Marketo', recordChange],
  [147, 'Fill Out LinkedIn Lead Gen Form', 'ad.lead_form'],
  [300, 'Sync Lead to Microsoft', automation],
  [400, 'Share Content', 'social.share'],
  [401, 'Vote in Poll', 'social.poll'],
  [402, 'Sign Up for Referral Offer', 'social.referral'],
  [403, 'Achieve Goal in Referral', 'social.referral'],
  [405, 'Click Shared Link', 'social.click'],
  [406, 'Win Sweepstakes', 'social.contest'],
  [407, 'Enter Sweepstakes', 'social.contest'],
  [408, 'Disqualify Sweepstakes', automation],
  [409, 'Earn Entry in Social App', 'social.contest'],
  [410, 'Refer to Social App', 'social.referral'],
];

const hubspot: readonly (readonly [string, NativeType])[] = [
  ['SENT', 'email.sent'],
  ['DELIVERED', 'email.delivered'],
  ['OPEN', 'email.open'],
  ['OPENED', 'email.open'],
  ['PRINT', 'email.open'],
  ['CLICK', 'email.click'],
  ['CLICKED', 'email.click'],
  ['FORWARD', 'email.forward'],
  ['FORWARDED', 'email.forward'],
  ['REPLY', 'email.reply'],
  ['REPLIED', 'email.reply'],
  ['BOUNCE', 'email.bounce'],
  ['BOUNCED', 'email.bounce'],
  ['SPAMREPORT', 'email.spam_complaint'],
  ['DROPPED', 'email.suppressed'],
  ['SUPPRESSED', 'email.suppressed'],
  ['MTA_DROPPED', 'email.suppressed'],
  ['PROCESSED', delivery],
  ['DEFERRED', delivery],
  ['UNBOUNCE', delivery],
  ['UNSUBSCRIBED', 'email.unsubscribe'],
  ['STATUSCHANGE', 'email.preferences'],
  ['Form submission', 'form.submit'],
  ['Form submitted', 'form.submit'],
  ['REGISTERED', 'event.registered'],
  ['ATTENDED', 'event.attended'],
  ['CANCELLED', 'event.cancelled'],
  ['NO_SHOW', 'event.no_show'],
  ['Page view', 'web.page_view'],
  ['e_visited_page', 'web.page_view'],
  ['Visited page', 'web.page_view'],
  ['CALL', 'sales.call'],
  ['MEETING', 'sales.meeting'],
  ['NOTE', 'sales.note'],
  ['COMMUNICATION', 'sales.message'],
  ['POSTAL_MAIL', 'mail.sent'],
  ['EMAIL', 'sales_email.sent'],
  ['INCOMING_EMAIL', 'sales_email.reply'],
  ['FORWARDED_EMAIL', 'sales.activity_logged'],
  ['TASK', automation],
  ['conversation.creation', 'chat.conversation'],
  ['ADDED_TO_LIST', 'list.added'],
  ['REMOVED_FROM_LIST', 'list.removed'],
];

const salesforce: readonly (readonly [string, NativeType])[] = [
  ['Call', 'sales.call'],
  ['Event', 'sales.meeting'],
  ['Meeting', 'sales.meeting'],
  ['Note', 'sales.note'],
  ['Email', 'sales_email.sent'],
];

/** Words of each vendor, by letters and digits alone. */
export const nativeTouchTypes: Readonly<Record<ImportVendor, ReadonlyMap<string, NativeType>>> = {
  hubspot: new Map(hubspot.map(([word, type]) => [headerKey(word), type])),
  marketo: new Map(marketo.flatMap(([id, name, type]) => [[String(id), type] as const, [headerKey(name), type] as const])),
  salesforce: new Map(salesforce.map(([word, type]) => [headerKey(word), type])),
};
