import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { findChromium } from '../browsers/find-chromium.ts';
import { extensionFolder } from './extension-folder.ts';

interface Visit {
  /** Where the browser keeps its profile: what the extension remembers outlives the browser. */
  readonly dataDir: string;
  readonly apiUrl: string;
  readonly apiKey: string;
  readonly address: string;
  readonly isHeadless: boolean;
}

/**
 * Opens Chromium with the built extension, signed in, on an address.
 *
 * @throws Error that says what to do where there is no browser, no screen or no extension
 */
export async function openBrowser({ dataDir, apiUrl, apiKey, address, isHeadless }: Visit): Promise<BrowserContext> {
  const executablePath = usableChromium();
  if (!existsSync(join(extensionFolder, 'manifest.json')))
    throw new Error(`There is no extension in ${extensionFolder}: run npm run build.`);
  if (!isHeadless && process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    throw new Error('There is no screen here (DISPLAY is not set). Use --headless, or open the addresses above in a browser of your own.');
  }
  const context = await chromium.launchPersistentContext(join(dataDir, 'demo-browser'), {
    executablePath,
    headless: isHeadless,
    viewport: isHeadless ? { width: 1440, height: 900 } : null,
    // Ctrl-C is answered by whoever started us, in order: the browser first, then the server.
    handleSIGINT: false,
    handleSIGTERM: false,
    ignoreDefaultArgs: ['--enable-automation'],
    args: [
      `--disable-extensions-except=${extensionFolder}`,
      `--load-extension=${extensionFolder}`,
      '--no-first-run',
      '--disable-sync',
      '--disable-background-networking',
      '--disable-component-update',
      // Chromium refuses its sandbox to root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  await signIn(context, { apiUrl, apiKey });
  const page = await context.newPage();
  await page.goto(address);
  await closeFirstRun(context, page);
  return context;
}

function usableChromium(): string {
  const found = findChromium();
  if (found === undefined) throw new Error('No Chromium was found. Install it (chromium, chromium-browser), or set CHROMIUM_PATH.');
  if (basename(found) === 'google-chrome' && !process.env.CHROMIUM_PATH) {
    throw new Error(
      'Only Google Chrome was found, and it loads no extension from the command line. Install Chromium, or load it by hand as above.',
    );
  }
  return found;
}

/** How long after the start a page of options may still be the first run's. */
const firstRunMs = 4_000;

/**
 * Gives the extension its address and key and, where nobody has moved the panel yet, opens it: a first look should show something.
 *
 * @source apps/extension/src/storage.ts: `storage.local` holds `settings` and `layout`
 */
async function signIn(context: BrowserContext, settings: { readonly apiUrl: string; readonly apiKey: string }): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
  const layout = { 'demo/demo': { open: true, side: 'right', width: 380 } };
  await worker.evaluate(`chrome.storage.local.get('layout').then((held) =>
    chrome.storage.local.set({ layout: ${JSON.stringify(layout)}, ...held, settings: ${JSON.stringify(settings)} }))`);
}

/** A freshly installed extension shows its options, because it was not signed in yet; here it is by now. */
async function closeFirstRun(context: BrowserContext, kept: Page): Promise<void> {
  const untilMs = performance.now() + firstRunMs;
  const isFirstRun = (page: Page) => /^chrome-extension:\/\/[a-z]+\/options\.html/.test(page.url());
  context.on('page', (page) => {
    page.once('domcontentloaded', () => {
      if (performance.now() < untilMs && isFirstRun(page)) void page.close();
    });
  });
  for (const page of context.pages()) if (page !== kept && (page.url() === 'about:blank' || isFirstRun(page))) await page.close();
  await kept.bringToFront();
}
