import type { RecordRef } from '@alongside/common';
import { detectRecord } from '@alongside/crm-pages';
import { browser } from 'wxt/browser';
import { readStored } from '../stored-value.ts';

/** The record a tab shows at this moment. The browser says its address, not the page. */
export async function recordOfTab(tabId: number): Promise<RecordRef | undefined> {
  const tab = await browser.tabs.get(tabId);
  return tab.url === undefined ? undefined : detectRecord(tab.url, await readStored('sites'));
}
