import { crmObjects, type ObjectName } from './crm-objects.ts';
import type { CrmAccount, CrmContact, CrmData, CrmLead, CrmOpportunity } from './data.ts';
import { formatAmount, formatDay, formatNumber } from './format.ts';
import type { CrmRecord, Field, FieldValue, RelatedList } from './record.ts';

export interface RecordStore {
  readonly user: CrmData['user'];
  readonly list: (objectName: ObjectName) => readonly CrmRecord[];
  readonly find: (objectName: ObjectName, id: string) => CrmRecord | undefined;
  readonly related: (record: CrmRecord) => RelatedList[];
}

type Value = FieldValue | undefined;
const text = (value: string | undefined): Value => (value ? { kind: 'text', text: value } : undefined);
const as = (kind: 'email' | 'phone' | 'url', value: string | undefined): Value => (value ? { kind, text: value } : undefined);
const place = (city: string | undefined, country: string | undefined) => text([city, country].filter(Boolean).join(', '));

/** All records of the CRM, with the ways between them. */
export function recordStore(data: CrmData): RecordStore {
  const accountNames = new Map(data.accounts.map(({ id, name }) => [id, name]));
  const account = (id: string | undefined): Value => {
    const name = id === undefined ? undefined : accountNames.get(id);
    return id && name ? { kind: 'lookup', objectName: 'Account', id, text: name } : undefined;
  };
  const lists: Readonly<Record<ObjectName, readonly CrmRecord[]>> = {
    Account: data.accounts.map((each) => record('Account', each, accountFields(each))),
    Contact: data.contacts.map((each) => record('Contact', each, contactFields(each, account(each.accountId)))),
    Lead: data.leads.map((each) => record('Lead', each, leadFields(each))),
    Opportunity: data.opportunities.map((each) => record('Opportunity', each, opportunityFields(each, account(each.accountId)))),
  };
  const byId = new Map(Object.values(lists).flatMap((list) => list.map((each) => [each.id, each] as const)));
  const find = (objectName: ObjectName, id: string) => {
    const found = byId.get(id) ?? [...byId.values()].find((each) => id.length === 15 && each.id.startsWith(id));
    return found?.objectName === objectName ? found : undefined;
  };
  const pick = (ids: readonly string[]) => ids.map((id) => byId.get(id)).filter((each) => each !== undefined);
  return { user: data.user, list: (objectName) => lists[objectName], find, related: (each) => relatedLists(data, each, pick) };
}

function relatedLists(data: CrmData, { objectName, id }: CrmRecord, pick: (ids: readonly string[]) => CrmRecord[]): RelatedList[] {
  const contacts = (ids: readonly string[], title = 'Contacts'): RelatedList => ({
    title,
    objectName: 'Contact',
    columns: ['Name', 'Title', 'Email', 'Phone'],
    records: pick(ids),
  });
  const deals = (found: readonly CrmOpportunity[]): RelatedList => ({
    title: crmObjects.Opportunity.plural,
    objectName: 'Opportunity',
    columns: ['Name', 'StageName', 'Amount', 'CloseDate'],
    records: pick(found.map((deal) => deal.id)),
  });
  if (objectName === 'Account') {
    return [
      contacts(data.contacts.filter(({ accountId }) => accountId === id).map((contact) => contact.id)),
      deals(data.opportunities.filter(({ accountId }) => accountId === id)),
    ];
  }
  if (objectName === 'Contact')
    return [deals(data.opportunities.filter((deal) => deal.contactRoles?.some(({ contactId }) => contactId === id)))];
  if (objectName === 'Opportunity') {
    const roles = data.opportunities.find((deal) => deal.id === id)?.contactRoles ?? [];
    return [
      contacts(
        roles.map(({ contactId }) => contactId),
        'Contact roles',
      ),
    ];
  }
  return [];
}

type Fields = readonly (readonly [apiName: string, label: string, value: Value])[];

function record(objectName: ObjectName, { id, name }: { readonly id: string; readonly name: string }, fields: Fields): CrmRecord {
  const all: Fields = [['Name', 'Name', text(name)], ...fields];
  return {
    objectName,
    id,
    name,
    fields: new Map(all.map(([apiName, label, value]): [string, Field] => [apiName, { apiName, label, value }])),
  };
}

const accountFields = (account: CrmAccount): Fields => [
  ['Type', 'Type', text(account.type)],
  ['Industry', 'Industry', text(account.industry)],
  [
    'NumberOfEmployees',
    'Employees',
    account.employees === undefined ? undefined : number(formatNumber(account.employees), account.employees),
  ],
  ['Website', 'Website', as('url', account.website)],
  ['Phone', 'Phone', as('phone', account.phone)],
  ['BillingAddress', 'Billing address', place(account.city, account.country)],
  ['OwnerId', 'Account owner', text(account.owner)],
];

const contactFields = (contact: CrmContact, account: Value): Fields => [
  ['AccountId', 'Account name', account],
  ['Title', 'Title', text(contact.title)],
  ['Department', 'Department', text(contact.department)],
  ['Email', 'Email', as('email', contact.email)],
  ['Phone', 'Phone', as('phone', contact.phone)],
  ['MailingAddress', 'Mailing address', place(contact.city, contact.country)],
  ['OwnerId', 'Contact owner', text(contact.owner)],
  ['HasOptedOutOfEmail', 'Email opt out', text(contact.doNotContact ? 'Yes' : 'No')],
];

const leadFields = (lead: CrmLead): Fields => [
  ['Company', 'Company', text(lead.company)],
  ['Title', 'Title', text(lead.title)],
  ['Status', 'Lead status', text(lead.status)],
  ['Email', 'Email', as('email', lead.email)],
  ['Phone', 'Phone', as('phone', lead.phone)],
  ['Address', 'Address', text(lead.country)],
  ['OwnerId', 'Lead owner', text(lead.owner)],
];

const opportunityFields = (deal: CrmOpportunity, account: Value): Fields => [
  ['AccountId', 'Account name', account],
  ['StageName', 'Stage', text(deal.stage)],
  ['Amount', 'Amount', deal.amount === undefined ? undefined : number(formatAmount(deal.amount, deal.currency), deal.amount)],
  ['CloseDate', 'Close date', deal.closeDate ? number(formatDay(deal.closeDate), Date.parse(deal.closeDate)) : undefined],
  ['OwnerId', 'Opportunity owner', text(deal.owner)],
];

function number(shown: string, sortNumber: number): FieldValue {
  return { kind: 'text', text: shown, sortNumber };
}
