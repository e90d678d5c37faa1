import { type CrmLink, domainOf, LifecycleStage, PersonInput, Seniority } from '@alongside/common';
import { freeMailDomains } from '@alongside/engine';
import type { RowReader } from '../row-reader.ts';
import { CellError } from '../values/cell-error.ts';
import { checked } from './checked.ts';
import { defineImportKind } from './define-import-kind.ts';
import { ownerEmailHeaders, ownerOf } from './owner-of.ts';

/** The company a row names, for whoever stores it to find or to make. An id decides alone; else the domain does; a name never. */
export interface AccountReference {
  readonly source: string;
  readonly externalId?: string | undefined;
  readonly domain?: string | undefined;
  readonly name?: string | undefined;
  readonly links?: CrmLink[] | undefined;
  /** Whether the row says enough to make the company when nobody knows it. */
  readonly mayCreate: boolean;
}

export interface PersonRow {
  readonly input: PersonInput;
  readonly cleared: readonly string[];
  /** The row has no name of its own: one that is known already stays. */
  readonly isNameless: boolean;
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
    ownerEmail: ownerEmailHeaders,
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
      ...ownerOf(row),
      country: row.clearable('country'),
      doNotContact: row.boolean('doNotContact'),
      source: row.source,
      externalId,
      links: row.links(),
    };
    const input = checked(PersonInput, fields);
    return { input, cleared: row.cleared, isNameless: name === '', account: accountOf(row, input.email) };
  },
});

function accountOf(row: RowReader, email: string | undefined): AccountReference | undefined {
  const crmAccountId = row.text('crmAccountId');
  const externalId = (crmAccountId ?? firstOf(row.text('accountExternalId')))?.slice(0, 255);
  const name = firstOf(row.text('accountName'))?.slice(0, 200);
  const website = companyDomain(row.text('accountDomain'));
  if (externalId !== undefined) {
    const source = crmAccountId === undefined ? row.source : 'salesforce';
    return { source, externalId, domain: website, name, links: row.accountLinks(externalId), mayCreate: true };
  }
  // Where somebody's mail goes tells the company only when nothing better does.
  const domain = website ?? companyDomain(email);
  return domain === undefined ? undefined : { source: row.source, domain, name, mayCreate: website !== undefined || name !== undefined };
}

function companyDomain(text: string | undefined): string | undefined {
  const domain = text === undefined ? undefined : domainOf(text);
  return domain === undefined || freeMailDomains.has(domain) ? undefined : domain;
}

/** HubSpot lists several ids or names in one cell, the primary first. */
function firstOf(text: string | undefined): string | undefined {
  return text?.split(';')[0]?.trim() || undefined;
}
