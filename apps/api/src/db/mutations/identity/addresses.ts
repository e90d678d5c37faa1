import { domainToASCII, domainToUnicode } from 'node:url';
import { baseAddress, freeMailDomains, isRoleAddress } from '@alongside/engine';
import { getDomain } from 'tldts';
import type { NounTable } from '../nouns/define-noun.ts';
import type { Fields } from '../rows/to-columns.ts';

/** Put before an address without its `+something`, in `person_emails`: whoever has one with it is found by the one without. */
export const plusMark = '+';

/** The address by which a row may be known: a person's mail address, a company's domain. `undefined`: none that tells anything. */
export function addressOf(table: NounTable, fields: Fields): string | undefined {
  if (table.noun === 'person') return typeof fields.email === 'string' ? fields.email : undefined;
  return table.noun === 'account' && typeof fields.domain === 'string' ? companyDomain(fields.domain) : undefined;
}

/**
 * A domain in the form in which domains are compared; `undefined` for one at which anybody can have an address or a page, such as
 * `gmail.com` and `github.io`.
 */
export function companyDomain(domain: string): string | undefined {
  const bare = domain
    .trim()
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/\.$/, '');
  const ascii = domainToASCII(bare) || bare;
  return ascii === '' || freeMailDomains.has(ascii) || registrableDomain(ascii) === undefined ? undefined : ascii;
}

/** How a domain, as {@link companyDomain} says it, may be stored: in its own alphabet (`müller.example`) and, formerly, with `www.` before it. */
export function domainForms(domain: string): string[] {
  const written = domainToUnicode(domain) || domain;
  return [...new Set([domain, written, `www.${domain}`, `www.${written}`])];
}

/** The part of a domain that somebody registered: `acme.co.uk` of `eu.acme.co.uk`. */
export function registrableDomain(domain: string): string | undefined {
  return getDomain(domain, { allowPrivateDomains: true }) ?? undefined;
}

/** What else must be looked up to find whoever has the address: forms in which it may be stored. */
export function formsOf(table: NounTable, address: string): string[] {
  if (table.noun === 'account') return [...new Set([...domainForms(address), registrableDomain(address) ?? address])];
  const base = baseAddress(address);
  return base === undefined ? [address, plusMark + address] : [address, base, plusMark + base];
}

/** How a mail address is kept in `person_emails`. */
export function storedForms(email: string): string[] {
  const base = email.includes('+') ? baseAddress(email) : undefined;
  return base === undefined ? [email] : [email, plusMark + base];
}

/** The address without what stands after a plus, where there is one and the mailbox is somebody's own. */
export function mailboxOf(address: string): string | undefined {
  return isRoleAddress(address) ? undefined : baseAddress(address);
}
