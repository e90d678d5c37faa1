import { browser } from 'wxt/browser';
import type { Identity } from './authorize-in-window.ts';

/** The browser's own window for signing in, in Chromium and Firefox. */
export const browserIdentity: Identity = {
  redirectUrl: () => browser.identity.getRedirectURL(),
  launch: (url) => browser.identity.launchWebAuthFlow({ url, interactive: true }),
};
