import type { CrmLink } from '@alongside/common';

/** The CRMs of the stories: each with its installation, its host name, and the addresses of its records. */
export const crms = {
  salesforce: {
    instance: 'acme',
    host: 'acme.lightning.force.com',
    path: ({ kind, recordId }: CrmLink) => `/lightning/r/${salesforceObjects[kind]}/${recordId}/view`,
    listPath: '/lightning/o/Contact/list?filterName=00B5e00000Abcde',
  },
  hubspot: {
    instance: '62114837',
    host: 'app.hubspot.com',
    path: ({ kind, recordId }: CrmLink) => `/contacts/62114837/record/${hubspotTypes[kind]}/${recordId}`,
    listPath: '/contacts/62114837/objects/0-1/views/all/list',
  },
  dynamics: {
    instance: 'acme.crm4.dynamics.com',
    host: 'acme.crm4.dynamics.com',
    path: ({ kind, recordId }: CrmLink) => `/main.aspx?appid=${dynamicsApp}&forceUCI=1&pagetype=entityrecord&etn=${kind}&id=${recordId}`,
    listPath: `/main.aspx?appid=5c17b8a2-0e5b-4c43-9b7a-0d2f6c1e9a10&pagetype=entitylist&etn=contact&viewid=00000000-0000-0000-00aa-000010001003`,
  },
} as const;
export type CrmName = keyof typeof crms;

const dynamicsApp = '5c17b8a2-0e5b-4c43-9b7a-0d2f6c1e9a10';
const salesforceObjects = { contact: 'Contact', lead: 'Lead', account: 'Account', opportunity: 'Opportunity' };
const hubspotTypes = { contact: '0-1', lead: '0-136', account: '0-2', opportunity: '0-3' };

/** The full address of a record under its CRM's real host name. */
export function addressOf(crm: CrmName, link: CrmLink): string {
  return `https://${crms[crm].host}${crms[crm].path(link)}`;
}
