import type { TouchType } from '@alongside/common';
import { headerKey } from '../header-key.ts';
import type { RowReader } from '../row-reader.ts';

const eventTypes: ReadonlySet<string> = new Set([
  'webinar',
  'event',
  'tradeshow',
  'conference',
  'seminar',
  'seminarconference',
  'roadshow',
]);
const eventStatuses: ReadonlyMap<string, TouchType> = new Map([
  ['invited', 'event.invited'],
  ['registered', 'event.registered'],
  ['attended', 'event.attended'],
  ['attendedondemand', 'event.attended'],
  ['noshow', 'event.no_show'],
  ['cancelled', 'event.cancelled'],
  ['canceled', 'event.cancelled'],
]);

/** What one Salesforce campaign member says happened, and which column tells when. */
export function campaignMemberTouch(row: RowReader): { readonly type: TouchType; readonly timeField: string } {
  const hasResponded = row.boolean('hasResponded') === true || (!row.has('hasResponded') && row.text('respondedAt') !== undefined);
  const timeField = hasResponded && row.text('respondedAt') !== undefined ? 'respondedAt' : 'occurredAt';
  const status = eventStatuses.get(headerKey(row.text('memberStatus') ?? ''));
  if (status && eventTypes.has(headerKey(row.text('campaignType') ?? ''))) return { type: status, timeField };
  return { type: hasResponded ? 'campaign.responded' : 'campaign.member_added', timeField };
}
