import { salesforceId } from '../values/salesforce-id.ts';
import { defineVendorExport } from './define-vendor-export.ts';

/** @source Marketo's list export (labels) and bulk lead extract (REST names). Read Nov 2026 */
export const marketoPeople = defineVendorExport({
  vendor: 'marketo',
  kind: 'people',
  signature: [
    ['Id', 'id', 'Marketo Id', 'Lead ID', 'Person ID', 'Marketo Unique Code'],
    ['Email Address', 'email'],
    ['First Name', 'Last Name', 'firstName', 'lastName', 'Job Title', 'Company Name', 'title', 'company'],
  ],
  columns: {
    externalId: ['Id', 'Marketo Id', 'Lead ID', 'Person ID'],
    name: ['Full Name'],
    firstName: ['First Name'],
    lastName: ['Last Name'],
    email: ['Email Address', 'email'],
    phone: ['Phone Number', 'phone', 'Mobile Phone Number', 'mobilePhone'],
    title: ['Job Title', 'title'],
    department: ['Department'],
    country: ['Country', 'Person Country'],
    doNotContact: ['Unsubscribed'],
    ownerEmail: ['Lead Owner Email Address'],
    accountName: ['Company Name', 'company'],
    accountDomain: ['Website'],
    crmAccountId: ['SFDC Account Id', 'sfdcAccountId'],
    crmRecordId: ['SFDC Contact Id', 'sfdcContactId', 'SFDC Lead Id', 'sfdcLeadId', 'SFDC Id', 'sfdcId'],
  },
  emptyWords: ['null'],
  linkField: 'crmRecordId',
  link: (crmRecordId) =>
    /^00[3Q]/.test(crmRecordId)
      ? { crm: 'salesforce', kind: crmRecordId.startsWith('00Q') ? 'lead' : 'contact', recordId: salesforceId(crmRecordId) }
      : undefined,
  accountLink: (crmAccountId) => ({ crm: 'salesforce', kind: 'account', recordId: salesforceId(crmAccountId) }),
});

/** @source Marketo's programs. Read Nov 2026 */
export const marketoCampaigns = defineVendorExport({
  vendor: 'marketo',
  kind: 'campaigns',
  signature: [
    ['Program ID', 'Program Id', 'programId'],
    ['Program Name', 'programName'],
  ],
  columns: {
    externalId: ['Program ID', 'programId'],
    name: ['Program Name'],
    channel: ['Channel'],
    status: ['Program Status'],
    startsAt: ['Start Date', 'startDate'],
    endsAt: ['End Date', 'endDate'],
  },
  emptyWords: ['null'],
});

/** @source Marketo's bulk activity extract. Read Nov 2026 */
export const marketoTouches = defineVendorExport({
  vendor: 'marketo',
  kind: 'touches',
  signature: [
    ['marketoGUID', 'Marketo GUID'],
    ['leadId', 'Lead ID'],
    ['activityTypeId', 'Activity Type ID', 'Activity Type', 'Activity Type Name'],
  ],
  columns: {
    externalId: ['marketoGUID'],
    personExternalId: ['leadId'],
    occurredAt: ['activityDate'],
    type: ['activityTypeId', 'Activity Type', 'Activity Type Name'],
    campaignExternalId: ['campaignId'],
    subject: ['primaryAttributeValue'],
    attributes: ['attributes'],
  },
  emptyWords: ['null'],
});
