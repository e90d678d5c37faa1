/** A browser without a screen: keeps cookies, follows redirects, sends forms. Everything is on this machine, so a name is one cookie. */
export class CookieBrowser {
  readonly #cookies = new Map<string, string>();

  /** As a `Cookie` header. */
  get cookies(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  has(name: string): boolean {
    return this.#cookies.has(name);
  }

  /** One request, with whatever it sets kept. */
  async ask(address: string | URL, form?: Readonly<Record<string, string>>): Promise<Response> {
    const response = await fetch(address, {
      method: form ? 'POST' : 'GET',
      redirect: 'manual',
      headers: { cookie: this.cookies, accept: 'text/html' },
      ...(form && { body: new URLSearchParams(form) }),
    });
    for (const cookie of response.headers.getSetCookie()) this.#keep(cookie);
    return response;
  }

  /** Follows redirects until a page, or until an address that `isEnd` recognises, which is not asked any more. */
  async follow(
    address: string | URL,
    isEnd: (url: URL) => boolean = () => false,
  ): Promise<{ readonly url: URL; readonly page: string | undefined }> {
    let url = new URL(address);
    for (let step = 0; step < 20; step += 1) {
      if (isEnd(url)) return { url, page: undefined };
      const response = await this.ask(url);
      const location = response.headers.get('location');
      if (location === null) return { url, page: await response.text() };
      url = new URL(location, url);
    }
    throw new Error(`too many redirects, the last to ${url.origin}${url.pathname}`);
  }

  #keep(cookie: string): void {
    const [pair = '', ...attributes] = cookie.split(/; */);
    const [name = '', value = ''] = pair.split(/=(.*)/s);
    const isGone = value === '' || attributes.some((attribute) => /^max-age=0$|^expires=Thu, 01 Jan 1970/i.test(attribute));
    if (isGone) this.#cookies.delete(name);
    else this.#cookies.set(name, value);
  }
}
