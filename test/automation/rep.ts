import type { CrmSite } from '@alongside/common';
import type { Page } from 'playwright-core';
import { type Chromium, type ChromiumOptions, startChromium } from './chromium/chromium.ts';
import { eventually } from './eventually.ts';
import { Overlay } from './overlay.ts';

export interface RepSettings {
  readonly apiUrl: string;
  /** Without a key, people sign in. */
  readonly apiKey?: string;
  readonly sites?: readonly CrmSite[];
  /** Built-in CRMs on whose pages the visible e-mail address may be sent. */
  readonly hintsFor?: readonly string[];
}

/** A sales rep at their browser, with the extension installed and set up. */
export class Rep {
  readonly chromium: Chromium;
  readonly page: Page;
  readonly overlay: Overlay;

  private constructor(chromium: Chromium, page: Page) {
    this.chromium = chromium;
    this.page = page;
    this.overlay = new Overlay(page);
  }

  /** With the extension as it was installed. */
  static async begin(options: ChromiumOptions): Promise<Rep> {
    const chromium = await startChromium(options);
    return new Rep(chromium, await chromium.newPage());
  }

  static async sitDown(options: ChromiumOptions, settings: RepSettings): Promise<Rep> {
    const rep = await Rep.begin(options);
    await rep.setUp(settings);
    return rep;
  }

  /** Writes the settings as the options page does. */
  async setUp({ apiUrl, apiKey, sites = [], hintsFor = [] }: RepSettings): Promise<void> {
    const worker = await this.chromium.worker();
    const auth = apiKey === undefined ? { kind: 'session' } : { kind: 'key', apiKey };
    await worker.evaluate((stored) => chrome.storage.local.set(stored), { settings: { apiUrl, auth }, sites, hintsFor });
    if (sites.length === 0) return;
    await eventually('the added hosts are registered', async () => {
      const scripts = await worker.evaluate(() => chrome.scripting.getRegisteredContentScripts());
      return scripts.length > 0 || undefined;
    });
  }

  async opens(address: string): Promise<void> {
    await this.page.goto(address);
  }

  /** Follows a link of the CRM, without a page load. */
  async follows(link: string): Promise<void> {
    await this.page.getByRole('link', { name: link, exact: true }).first().click();
  }

  /** How much feedback the extension still holds. */
  async waitingFeedback(): Promise<number> {
    const worker = await this.chromium.worker();
    const { queue } = await worker.evaluate(() => chrome.storage.local.get('queue'));
    return Array.isArray(queue) ? queue.length : 0;
  }

  /** How many scripts for added hosts the browser runs. */
  async registeredScripts(): Promise<number> {
    const worker = await this.chromium.worker();
    return (await worker.evaluate(() => chrome.scripting.getRegisteredContentScripts())).length;
  }

  async stop(): Promise<void> {
    await this.chromium.stop();
  }
}

/** What runs inside the extension's worker. */
declare const chrome: {
  readonly storage: { readonly local: { get(key: string): Promise<Record<string, unknown>>; set(values: object): Promise<void> } };
  readonly scripting: { getRegisteredContentScripts(): Promise<readonly unknown[]> };
};
