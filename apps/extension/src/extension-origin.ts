import { browser } from 'wxt/browser';

/**
 * The origin of the extension's own pages, put together by hand: not every parser gives these schemes one. Chromium loads the
 * frame by a name that changes each session (`use_dynamic_url`), and gives it the origin of the extension's id all the same.
 */
export function extensionOrigin(): string {
  const url = new URL(browser.runtime.getURL('/overlay.html'));
  return url.protocol === 'chrome-extension:' ? `${url.protocol}//${browser.runtime.id}` : originOf(url);
}

/** Scheme and host, also for the schemes of extensions. */
export function originOf({ protocol, host }: URL): string {
  return `${protocol}//${host}`;
}
