import type { CookieBrowser } from '../cookie-browser.ts';

/**
 * Does at an identity provider what a person does: goes to its page, types who they are, and is sent back.
 *
 * @param login who they are; `undefined` cancels
 * @returns the address that the provider sends the browser to, which is not opened yet
 */
export async function signInAt(browser: CookieBrowser, authorization: URL, login: string | undefined): Promise<URL> {
  const isBack = (url: URL) => url.origin !== authorization.origin;
  const { url, page } = await browser.follow(authorization, isBack);
  // Signed in there already.
  if (page === undefined) return url;
  const action = /action="([^"]+)"/.exec(page)?.[1];
  if (action === undefined) throw new Error(`${url.origin}${url.pathname} shows no form:\n${page.slice(0, 500)}`);
  const sent = await browser.ask(new URL(action, url), login === undefined ? { cancel: '1' } : { login });
  const back = await browser.follow(new URL(sent.headers.get('location') ?? '', url), isBack);
  if (back.page !== undefined) throw new Error(`the provider did not send the browser back:\n${back.page.slice(0, 500)}`);
  return back.url;
}
