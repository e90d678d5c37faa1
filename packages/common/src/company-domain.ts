import { text } from './text.ts';

/** A company's domain, such as `acme.example`: what CRMs call its website, `https://www.acme.example/about`, names the same one. */
export const CompanyDomain = text(253).toLowerCase().overwrite(bareDomain);

/** What names none, such as `n/a`, is left as it is: it finds nobody. */
function bareDomain(website: string): string {
  const [host = ''] = website.replace(/^[a-z]+:\/\//, '').split(/[/?#:]/, 1);
  const bare = host.replace(/^www\./, '').replace(/\.$/, '');
  return bare.includes('.') ? bare : website;
}
