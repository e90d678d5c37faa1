import { createHash } from 'node:crypto';

/** The extension of ours in the Chrome Web Store, and the add-on of ours for Firefox. */
const ownIds = ['ejhcdajjefgkbacnopliilopgbpfjfal', 'extension@alongside.example'];
const chromiumId = /^[a-p]{32}$/;

/**
 * Whether this is where a browser hands an answer over to one of our extensions, as `identity.getRedirectURL()` tells it: browsers let no
 * page and no other extension take it.
 *
 * @param extensionIds those besides our own
 * @source https://developer.chrome.com/docs/extensions/reference/api/identity and
 *   https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/identity, read 2026-11
 */
export function isExtensionRedirect(uri: string, extensionIds: readonly string[]): boolean {
  // Compared as it was written, before anything reads it as an address: what no two parsers can read differently.
  if (!/^[\x21-\x7e]{1,300}$/.test(uri) || /[\\@#?%]/.test(uri) || uri.includes('/..') || uri.includes('/./')) return false;
  return [...ownIds, ...extensionIds].flatMap(placesOf).some(({ start, isWhole }) => (isWhole ? uri === start : uri.startsWith(start)));
}

function placesOf(id: string): { start: string; isWhole: boolean }[] {
  if (chromiumId.test(id)) return [{ start: `https://${id}.chromiumapp.org/`, isWhole: false }];
  const hash = createHash('sha1').update(id).digest('hex');
  return [
    { start: `https://${hash}.extensions.allizom.org/`, isWhole: false },
    { start: `http://127.0.0.1/mozoauth2/${hash}`, isWhole: true },
  ];
}
