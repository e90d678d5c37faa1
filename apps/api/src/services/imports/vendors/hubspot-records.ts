import { defineVendorExport } from './define-vendor-export.ts';

const personMarks = [
  'Associated Company',
  'Associated Company (Primary)',
  'Associated Company IDs',
  'Associated Company IDs (Primary)',
  'Contact owner',
  'Create Date',
  'Email',
  'Job Title',
  'Last Activity Date',
  'Lead Status',
  'Lifecycle Stage',
  'Marketing contact status',
  'Phone Number',
  'Primary Associated Company ID',
  'createdate',
  'lifecyclestage',
];
const recordId = ['Record ID', 'Record ID - Contact', 'hs_object_id'];

/** @source HubSpot's record export: column labels are property labels; internal names when so chosen. Read Nov 2026 */
export const hubspotPeople = defineVendorExport({
  vendor: 'hubspot',
  kind: 'people',
  signature: [recordId, ['First Name', 'Last Name', 'Email', 'firstname', 'lastname', 'email'], personMarks],
  columns: {
    externalId: recordId,
    firstName: ['First Name'],
    lastName: ['Last Name'],
    email: ['Email', 'Work email'],
    phone: ['Phone Number', 'Phone', 'Mobile Phone Number'],
    title: ['Job Title'],
    seniority: ['Employment Seniority', 'Seniority', 'hs_seniority'],
    department: ['Department', 'Employment Role', 'Job function'],
    lifecycleStage: ['Lifecycle Stage'],
    ownerName: ['Contact owner'],
    ownerEmail: ['Contact owner email', 'Owner email'],
    country: ['Country/Region', 'Country'],
    doNotContact: ['Unsubscribed from all email', 'hs_email_optout'],
    accountExternalId: [
      'Primary Associated Company ID',
      'Associated Company IDs (Primary)',
      'Associated Company IDs',
      'Associated Company ID',
      'associatedcompanyid',
    ],
    accountName: ['Company Name', 'Associated Company (Primary)', 'Associated Company', 'company'],
    accountDomain: ['Company Domain Name', 'Website URL'],
  },
  link: (externalId) => ({ crm: 'hubspot', kind: 'contact', recordId: externalId }),
  accountLink: (externalId) => ({ crm: 'hubspot', kind: 'account', recordId: externalId }),
});

/** @source HubSpot's record export, companies. Read Nov 2026 */
export const hubspotAccounts = defineVendorExport({
  vendor: 'hubspot',
  kind: 'accounts',
  signature: [
    ['Record ID', 'Company ID', 'hs_object_id'],
    ['Company name', 'Company Name', 'Name', 'name'],
    ['Company Domain Name', 'Company owner', 'Number of Employees', 'Country/Region', 'domain', 'numberofemployees'],
  ],
  columns: {
    externalId: ['Record ID', 'Company ID', 'hs_object_id'],
    name: ['Company name', 'Name'],
    domain: ['Company Domain Name', 'domain', 'Website URL'],
    industry: ['Industry'],
    employeeCount: ['Number of Employees'],
    country: ['Country/Region', 'Country'],
    ownerName: ['Company owner'],
    ownerEmail: ['Company owner email', 'Owner email'],
  },
  link: (externalId) => ({ crm: 'hubspot', kind: 'account', recordId: externalId }),
});

/** @source HubSpot's record export, deals. Read Nov 2026 */
export const hubspotOpportunities = defineVendorExport({
  vendor: 'hubspot',
  kind: 'opportunities',
  signature: [
    ['Record ID', 'Deal ID', 'hs_object_id'],
    ['Deal Name', 'dealname'],
    ['Deal Stage', 'dealstage'],
  ],
  columns: {
    externalId: ['Record ID', 'Deal ID', 'hs_object_id'],
    name: ['Deal Name'],
    stage: ['Deal Stage'],
    amount: ['Amount'],
    currency: ['Currency', 'deal_currency_code'],
    closeDate: ['Close Date'],
    ownerName: ['Deal owner'],
    ownerEmail: ['Deal owner email', 'Owner email'],
    isWon: ['Is Closed Won', 'hs_is_closed_won'],
    isClosed: ['Is Deal Closed?', 'hs_is_closed'],
    accountExternalId: [
      'Primary Associated Company ID',
      'Associated Company IDs (Primary)',
      'Associated Company IDs',
      'Associated Company ID',
    ],
    contactExternalIds: ['Associated Contact IDs', 'Associated Contact ID'],
  },
  link: (externalId) => ({ crm: 'hubspot', kind: 'opportunity', recordId: externalId }),
});
