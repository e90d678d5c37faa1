import { AccountInput, domainOf } from '@alongside/common';
import { CellError } from '../values/cell-error.ts';
import { checked } from './checked.ts';
import { defineImportKind } from './define-import-kind.ts';
import { ownerEmailHeaders, ownerOf } from './owner-of.ts';

export interface AccountRow {
  readonly input: AccountInput;
  readonly cleared: readonly string[];
}

export const accounts = defineImportKind({
  kind: 'accounts',
  fields: {
    externalId: ['id', 'account id', 'company id', 'record id'],
    name: ['account name', 'company name', 'company', 'account'],
    domain: ['website', 'company domain', 'company domain name', 'website url', 'url'],
    industry: [],
    employeeCount: ['employees', 'number of employees', 'headcount'],
    country: ['country/region'],
    ownerName: ['owner', 'account owner', 'company owner'],
    ownerEmail: ownerEmailHeaders,
  },
  needs: [
    ['name', 'domain'],
    ['externalId', 'domain', 'name'],
  ],
  read(row): AccountRow {
    const website = row.clearable('domain');
    const domain = website === undefined ? undefined : domainOf(website);
    if (website !== undefined && domain === undefined)
      throw new CellError(`${JSON.stringify(website.slice(0, 60))} is no domain`, 'domain');
    const name = row.text('name') ?? domain;
    const externalId = row.text('externalId')?.slice(0, 255);
    const fields = {
      name,
      domain,
      industry: industryOf(row.clearable('industry')),
      employeeCount: row.integer('employeeCount'),
      country: row.clearable('country'),
      ...ownerOf(row),
      source: row.source,
      // Without an id and a domain the name is all that tells companies of one source apart.
      externalId: externalId ?? (domain === undefined && name !== undefined ? `name:${name.toLowerCase()}`.slice(0, 255) : undefined),
      links: row.links(),
    };
    return { input: checked(AccountInput, fields), cleared: row.cleared };
  },
});

/** `COMPUTER_SOFTWARE`, as HubSpot keeps it, as people say it. */
function industryOf(text: string | undefined): string | undefined {
  return text === undefined ? undefined : /^[A-Z]+(_[A-Z]+)+$/.test(text) ? text.replaceAll('_', ' ') : text;
}
