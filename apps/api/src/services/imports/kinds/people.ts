import { LifecycleStage, PersonInput, Seniority } from '@alongside/common';
import type { RowReader } from '../row-reader.ts';
import { CellError } from '../values/cell-error.ts';
import { domainOf } from '../values/domain-of.ts';
import { isFreeMail } from '../values/free-mail.ts';
import { checked } from './checked.ts';
import { defineImportKind } from './define-import-kind.ts';

/** The company a row names, for whoever stores it to find or to make. */
export interface AccountReference {
  readonly source: string;
  readonly externalId?: string | undefined;
  readonly domain?: string | undefined;
  readonly name?: string | undefined;
}

export interface PersonRow {
  readonly input: PersonInput;
  readonly cleared: readonly string[];
  readonly account: AccountReference | undefined;
}

const lifecycleWords = new Map<string, LifecycleStage>([
  ...LifecycleStage.options.map((stage) => [stage.replaceAll('_', ''), stage] as const),
  ['marketingqualifiedlead', 'mql'],
  ['salesqualifiedlead', 'sql'],
]);
const seniorityWords = new Map<string, Seniority>([
  ...Seniority.options.map((seniority) => [seniority.replaceAll('_', ''), seniority] as const),
  ['executive', 'c_level'],
  ['csuite', 'c_level'],
  ['cxo', 'c_level'],
  ['vicepresident', 'vp'],
  ['partner', 'owner'],
  ['founder', 'owner'],
  ['entrylevel', 'entry'],
]);

export const people = defineImportKind({
  kind: 'people',
  fields: {
    externalId: ['id', 'person id', 'contact id', 'lead id', 'record id'],
    name: ['full name', 'contact name'],
    firstName: ['first', 'given name', 'forename'],
    lastName: ['last', 'surname', 'family name'],
    email: ['email address', 'mail', 'e-mail address', 'work email'],
    phone: ['phone number', 'telephone', 'mobile', 'mobile phone'],
    title: ['job title', 'position'],
    seniority: [],
    department: ['job function'],
    lifecycleStage: ['lifecycle'],
    ownerName: ['owner', 'contact owner'],
    country: ['country/region'],
    doNotContact: ['unsubscribed', 'opted out'],
    accountExternalId: ['company id', 'account external id'],
    accountName: ['company', 'company name', 'account', 'organization', 'organisation'],
    accountDomain: ['company domain', 'domain', 'website', 'company domain name'],
  },
  needs: [
    ['name', 'firstName', 'lastName', 'email'],
    ['email', 'externalId'],
  ],
  read(row): PersonRow {
    const externalId = row.text('externalId')?.slice(0, 255);
    const email = row.clearable('email');
    if (externalId === undefined && email === undefined) throw new CellError('the row has neither an id nor an e-mail address', 'email');
    const name = row.text('name') ?? [row.text('firstName'), row.text('lastName')].filter(Boolean).join(' ');
    const fields = {
      // As HubSpot shows them: people without a name go by their address.
      name: name || email || externalId,
      email,
      phone: row.clearable('phone'),
      title: row.clearable('title'),
      seniority: row.word('seniority', seniorityWords),
      department: row.clearable('department'),
      lifecycleStage: row.word('lifecycleStage', lifecycleWords),
      ownerName: row.clearable('ownerName'),
      country: row.clearable('country'),
      doNotContact: row.boolean('doNotContact'),
      source: row.source,
      externalId,
      links: row.links(),
    };
    const input = checked(PersonInput, fields);
    return { input, cleared: row.cleared, account: accountOf(row, input.email) };
  },
});

function accountOf(row: RowReader, email: string | undefined): AccountReference | undefined {
  const crmAccountId = row.text('crmAccountId');
  const externalId = crmAccountId ?? firstOf(row.text('accountExternalId'));
  const website = row.text('accountDomain');
  const named = (website && domainOf(website)) || (email && domainOf(email)) || undefined;
  const domain = named !== undefined && isFreeMail(named) ? undefined : named;
  if (externalId === undefined && domain === undefined) return undefined;
  const source = crmAccountId === undefined ? row.source : 'salesforce';
  return { source, externalId: externalId?.slice(0, 255), domain, name: firstOf(row.text('accountName'))?.slice(0, 200) };
}

/** HubSpot lists several ids or names in one cell, the primary first. */
function firstOf(text: string | undefined): string | undefined {
  return text?.split(';')[0]?.trim() || undefined;
}
