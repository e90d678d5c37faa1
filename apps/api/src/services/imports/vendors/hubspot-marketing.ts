import { defineVendorExport } from './define-vendor-export.ts';

/** @source HubSpot's campaign export. Read Nov 2026 */
export const hubspotCampaigns = defineVendorExport({
  vendor: 'hubspot',
  kind: 'campaigns',
  signature: [
    ['Campaign name', 'Campaign Name', 'hs_name'],
    ['Campaign ID', 'Campaign GUID', 'Record ID', 'hs_object_id', 'Campaign guid'],
  ],
  columns: {
    externalId: ['Campaign ID', 'Campaign GUID', 'Record ID', 'hs_object_id'],
    name: ['Campaign name', 'hs_name'],
    status: ['Campaign status', 'hs_campaign_status'],
    startsAt: ['Start date', 'Campaign start date', 'hs_start_date'],
    endsAt: ['End date', 'Campaign end date', 'hs_end_date'],
    ownerName: ['Campaign owner', 'Owner'],
  },
});

/**
 * E-mail events, form submissions and activities: one event a row, told by type, person and time.
 *
 * @source HubSpot's email events (`id`, `type`, `recipient`, `created`, `emailCampaignId`, `filteredEvent`), as labels and as names. Read Nov 2026
 */
export const hubspotTouches = defineVendorExport({
  vendor: 'hubspot',
  kind: 'touches',
  signature: [
    ['Event Type', 'Event type', 'Event', 'Activity type', 'Activity Type', 'eventType', 'type', 'Type'],
    ['Recipient', 'recipient', 'Recipient Email', 'Contact ID', 'Record ID', 'Associated Contact IDs', 'Email', 'Email Address'],
    [
      'emailCampaignId',
      'Email Campaign ID',
      'Email campaign ID',
      'Email Name',
      'Email name',
      'filteredEvent',
      'Filtered Event',
      'Recipient',
      'Associated Contact IDs',
      'Activity type',
      'Activity Type',
    ],
  ],
  columns: {
    eventId: ['Event ID', 'id', 'Activity ID'],
    eventCreated: ['Created', 'created', 'Event Created', 'Timestamp', 'Event Timestamp', 'Event Date', 'Event Time', 'Activity date'],
    type: ['Event Type', 'Event', 'Activity type', 'eventType', 'type'],
    occurredAt: [
      'Event Timestamp',
      'Timestamp',
      'Event Date',
      'Event Time',
      'Occurred At',
      'occurredAt',
      'Activity date',
      'hs_timestamp',
      'Created',
      'created',
    ],
    personExternalId: ['Contact ID', 'Record ID', 'Associated Contact IDs', 'Associated Contact ID'],
    email: ['Recipient', 'Recipient Email', 'Email', 'Email Address'],
    campaignExternalId: ['Email Campaign ID', 'emailCampaignId', 'Campaign ID'],
    campaignName: ['Campaign name', 'Campaign', 'Email Name'],
    subject: ['Subject', 'Email Subject', 'Subject line', 'Email Name', 'Page title', 'Form name', 'Activity title', 'Event name'],
    isMachine: ['Filtered Event', 'filteredEvent'],
  },
});
