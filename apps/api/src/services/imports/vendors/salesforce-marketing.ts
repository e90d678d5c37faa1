import { defineVendorExport } from './define-vendor-export.ts';

/** @source Salesforce Campaign fields and report column labels. Read Nov 2026 */
export const salesforceCampaigns = defineVendorExport({
  vendor: 'salesforce',
  kind: 'campaigns',
  signature: [
    ['Id', 'Campaign ID', 'ID'],
    ['Name', 'Campaign Name'],
    ['Type', 'Campaign Type', 'StartDate', 'Start Date', 'IsActive', 'Status', 'Campaign Owner'],
  ],
  columns: {
    externalId: ['Campaign ID', 'Id'],
    name: ['Campaign Name', 'Name'],
    channel: ['Type', 'Campaign Type'],
    status: ['Status', 'Campaign Status'],
    startsAt: ['StartDate', 'Start Date'],
    endsAt: ['EndDate', 'End Date'],
    ownerName: ['Campaign Owner', 'Owner.Name'],
  },
});

/** @source Salesforce CampaignMember fields and report column labels. Read Nov 2026 */
export const salesforceTouches = defineVendorExport({
  vendor: 'salesforce',
  kind: 'touches',
  signature: [
    ['CampaignId', 'Campaign ID', 'Campaign Name'],
    ['ContactId', 'LeadId', 'LeadOrContactId', 'Contact ID', 'Lead ID', 'Email'],
    ['HasResponded', 'Responded', 'Member Status', 'Status', 'FirstRespondedDate'],
  ],
  columns: {
    memberId: ['Id', 'Campaign Member ID', 'Member ID'],
    memberStatus: ['Status', 'Member Status'],
    hasResponded: ['HasResponded', 'Responded'],
    respondedAt: ['FirstRespondedDate', 'First Responded Date', 'Member First Responded Date'],
    occurredAt: ['CreatedDate', 'Created Date', 'Member First Associated Date', 'Member Created Date'],
    personExternalId: ['ContactId', 'Contact ID', 'LeadId', 'Lead ID', 'LeadOrContactId'],
    email: ['Email'],
    campaignExternalId: ['CampaignId', 'Campaign ID'],
    campaignName: ['Campaign Name', 'Campaign.Name'],
    campaignType: ['Campaign Type', 'Campaign.Type'],
    subject: ['Campaign Name', 'Campaign.Name'],
  },
});
