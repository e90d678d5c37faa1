import { browser } from 'wxt/browser';
import { hostPattern } from '../host-pattern.ts';
import { readSites } from '../sites.ts';
import { oneAtATime } from './one-at-a-time.ts';

const scriptId = 'added-sites';
const script = '/record.js';

const turn = oneAtATime();

/** Brings the content script to the hosts the user added and the browser lets us read, and to no others. */
export const registerSiteScripts = (): Promise<void> => turn(register);

async function register(): Promise<void> {
  const own = browser.runtime.getManifest().host_permissions ?? [];
  const patterns = [...new Set((await readSites()).map((site) => hostPattern(site.origin)))].filter((pattern) => !own.includes(pattern));
  const granted: string[] = [];
  for (const pattern of patterns) {
    // Registering a host that was not granted does not fail, it just does nothing.
    if (await browser.permissions.contains({ origins: [pattern] })) granted.push(pattern);
  }
  await showMissing(patterns.length > granted.length);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (granted.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
    return;
  }
  const wanted = { id: scriptId, matches: granted, js: [script], runAt: 'document_idle' as const, persistAcrossSessions: true };
  if (registered.length > 0) await browser.scripting.updateContentScripts([wanted]);
  else await browser.scripting.registerContentScripts([wanted]);
}

/** A host that was approved and that the browser does not let us read yet: the settings, one press away, ask for it. */
async function showMissing(isMissing: boolean): Promise<void> {
  await browser.action.setBadgeText({ text: isMissing ? '+' : '' });
  await browser.action.setBadgeBackgroundColor({ color: '#6b7280' });
}
