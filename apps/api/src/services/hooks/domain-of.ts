/** The domain in what people write as a company's website: `https://www.acme.example/about` is `acme.example`. */
export function domainOf(website: unknown): string | undefined {
  if (typeof website !== 'string' || website.trim() === '' || website.length > 2_000) return undefined;
  const address = /^[a-z]+:\/\//i.test(website) ? website : `https://${website}`;
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') || undefined : undefined;
}
