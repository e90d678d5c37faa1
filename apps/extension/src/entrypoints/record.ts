import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { followRecords } from '../content/follow-records.ts';

// A content script, though not one of WXT's kind: those announce themselves to the page by an event that carries our name.
// The manifest says which pages it runs on; kept out of here, the list of hosts would be a fifth of the script.
export default defineUnlistedScript(() => {
  if (globalThis.alongsideFollows) return;
  globalThis.alongsideFollows = true;
  void followRecords(() => browser.runtime?.id === undefined);
});

declare global {
  /** Set once in the isolated world: a script that comes twice runs once. */
  var alongsideFollows: true | undefined;
}
