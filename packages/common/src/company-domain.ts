import { text } from './text.ts';

/** A company's domain, such as `acme.example`: what CRMs call its website names the same one. What names none, such as `n/a`, stays: it finds nobody. */
export const CompanyDomain = text(253)
  .toLowerCase()
  .overwrite((website) => domainOf(website) ?? website);

/**
 * The domain in what people write as a company's website: a web address, a mail address or a bare host.
 *
 * @returns in small letters, as it is written (`müller.example` and `xn--mller-kva.example` are told apart); `undefined` where there is none
 */
export function domainOf(website: string): string | undefined {
  const host = website
    .trim()
    .toLowerCase()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//, '')
    .replace(/[/?#].*$/s, '')
    .replace(/^.*@/s, '')
    .replace(/:\d*$/, '')
    .replace(/\.$/, '')
    .replace(/^www\.(?=.*\.)/, '');
  return domain.test(host) ? host : undefined;
}

const domain = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]{0,61}[\p{L}\p{N}]$/u;
