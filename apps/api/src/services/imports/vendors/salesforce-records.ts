import { salesforceId } from '../values/salesforce-id.ts';
import { defineVendorExport } from './define-vendor-export.ts';

const person = (externalId: string) => ({
  crm: 'salesforce',
  // The first three characters of an id tell the object: 00Q is a lead, 003 a contact.
  kind: externalId.startsWith('00Q') ? ('lead' as const) : ('contact' as const),
  recordId: salesforceId(externalId),
});

/** @source Salesforce Contact and Lead fields (Data Loader) and report column labels. Read Nov 2026 */
export const salesforcePeople = defineVendorExport({
  vendor: 'salesforce',
  kind: 'people',
  signature: [
    ['Id', 'Contact ID', 'Lead ID', 'ID', 'CONTACT_ID', 'LEAD_ID', 'ContactId', 'LeadId'],
    ['LastName', 'Last Name', 'Name', 'Full Name', 'LASTNAME'],
    [
      'FirstName',
      'AccountId',
      'Account ID',
      'Account Name',
      'Company / Account',
      'LeadSource',
      'Lead Source',
      'Contact ID',
      'Lead ID',
      'OwnerId',
      'Contact Owner',
      'Lead Owner',
      'MailingCountry',
      'LASTNAME',
    ],
  ],
  columns: {
    externalId: ['Contact ID', 'Lead ID', 'Id', 'ContactId', 'LeadId'],
    name: ['Name', 'Full Name'],
    firstName: ['FirstName', 'First Name'],
    lastName: ['LastName', 'Last Name'],
    email: ['Email'],
    phone: ['Phone', 'MobilePhone', 'Mobile'],
    title: ['Title'],
    department: ['Department'],
    ownerName: ['Contact Owner', 'Lead Owner', 'Owner Name', 'Owner.Name'],
    ownerEmail: ['Owner.Email', 'Contact Owner: Email', 'Lead Owner: Email', 'Contact Owner Email', 'Lead Owner Email', 'Owner Email'],
    country: ['MailingCountry', 'Mailing Country', 'Country'],
    doNotContact: ['HasOptedOutOfEmail', 'Email Opt Out'],
    accountExternalId: ['AccountId', 'Account ID'],
    accountName: ['Account Name', 'Company / Account', 'Company', 'Account.Name'],
    accountDomain: ['Website', 'Account.Website'],
  },
  link: person,
  accountLink: (externalId) => ({ crm: 'salesforce', kind: 'account', recordId: salesforceId(externalId) }),
});

/** @source Salesforce Account fields and report column labels. Read Nov 2026 */
export const salesforceAccounts = defineVendorExport({
  vendor: 'salesforce',
  kind: 'accounts',
  signature: [
    ['Id', 'Account ID', 'ID'],
    ['Name', 'Account Name'],
    [
      'Industry',
      'Website',
      'BillingCountry',
      'Billing Country',
      'NumberOfEmployees',
      'Employees',
      'Account Owner',
      'OwnerId',
      'Account ID',
    ],
  ],
  columns: {
    externalId: ['Account ID', 'Id'],
    name: ['Account Name', 'Name'],
    domain: ['Website'],
    industry: ['Industry'],
    employeeCount: ['NumberOfEmployees', 'Employees'],
    country: ['BillingCountry', 'Billing Country'],
    ownerName: ['Account Owner', 'Owner.Name'],
    ownerEmail: ['Owner.Email', 'Account Owner: Email', 'Account Owner Email', 'Owner Email'],
  },
  link: (externalId) => ({ crm: 'salesforce', kind: 'account', recordId: salesforceId(externalId) }),
});

/** @source Salesforce Opportunity fields and report column labels. Read Nov 2026 */
export const salesforceOpportunities = defineVendorExport({
  vendor: 'salesforce',
  kind: 'opportunities',
  signature: [
    ['Id', 'Opportunity ID', 'ID'],
    ['Name', 'Opportunity Name'],
    ['StageName', 'Stage'],
  ],
  columns: {
    externalId: ['Opportunity ID', 'Id'],
    name: ['Opportunity Name', 'Name'],
    stage: ['StageName', 'Stage'],
    amount: ['Amount'],
    currency: ['CurrencyIsoCode', 'Amount Currency', 'Opportunity Currency'],
    closeDate: ['CloseDate', 'Close Date'],
    isWon: ['IsWon', 'Won'],
    isClosed: ['IsClosed', 'Closed'],
    ownerName: ['Opportunity Owner', 'Owner.Name'],
    ownerEmail: ['Owner.Email', 'Opportunity Owner: Email', 'Opportunity Owner Email', 'Owner Email'],
    accountExternalId: ['AccountId', 'Account ID'],
    contactExternalIds: ['ContactId', 'Contact ID'],
  },
  link: (externalId) => ({ crm: 'salesforce', kind: 'opportunity', recordId: salesforceId(externalId) }),
});
