import type { RecordRef } from '@alongside/common';
import { detectRecord } from '@alongside/crm-pages';
import { browser } from 'wxt/browser';
import { readSites } from '../sites.ts';

/** The record a tab shows at this moment. The browser says its address, not the page. */
export async function recordOfTab(tabId: number): Promise<RecordRef | undefined> {
  return recordAt((await browser.tabs.get(tabId)).url);
}

/** The record at an address that the browser gave. */
export async function recordAt(address: string | undefined): Promise<RecordRef | undefined> {
  return address === undefined ? undefined : detectRecord(address, await readSites());
}
