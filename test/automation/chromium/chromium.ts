import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { eventually } from '../eventually.ts';
import { tempFolder } from '../temp-folder.ts';
import { grantOrigins } from './grant-origins.ts';

/** The id that the key in the manifest gives the extension. */
export const extensionId = 'ejhcdajjefgkbacnopliilopgbpfjfal';

/** A Chromium with the built extension in it. */
export interface Chromium {
  readonly context: BrowserContext;
  newPage(): Promise<Page>;
  /** The extension's settings in their tab: opened when it is installed, and used again when something asks for them. */
  settingsPage(): Promise<Page>;
  /** The extension's service worker as it runs now. */
  worker(): Promise<Worker>;
  /** What the browser does after an update: the extension starts anew, and its parts in open pages are left behind. */
  reloadExtension(): Promise<void>;
  stop(): Promise<void>;
}

export interface ChromiumOptions {
  readonly program: string;
  /** Folder of the built extension. */
  readonly extension: string;
  /** Which port of this machine stands for which host name. Every other name leads nowhere. */
  readonly hosts?: Readonly<Record<string, number>>;
  /** Origins that the user allowed the extension, beyond those of its manifest. */
  readonly allowedOrigins?: readonly string[];
  readonly colorScheme?: 'light' | 'dark';
  /** The extension's id, where another key is in its manifest. */
  readonly id?: string;
  /** Whether an administrator has set all there is to set: then nothing opens by itself. */
  readonly isManaged?: boolean;
}

export async function startChromium(options: ChromiumOptions): Promise<Chromium> {
  const profile = tempFolder('chromium');
  const { allowedOrigins = [], id = extensionId } = options;
  let context = await launch(profile, options);
  if (allowedOrigins.length > 0) {
    // No prompt can be answered in a headless browser: the answer is written where the browser keeps it.
    await context.close();
    grantOrigins(join(profile, 'Default', 'Preferences'), id, allowedOrigins);
    context = await launch(profile, options);
  }
  return {
    context,
    newPage: () => context.newPage(),
    settingsPage: () => eventually('the settings are open', () => settingsPage(context, id)),
    worker: () => workerOf(context, id),
    async reloadExtension() {
      const before = await workerOf(context, id);
      const gone = new Promise((resolve) => before.once('close', resolve));
      await before.evaluate(() => chrome.runtime.reload());
      await gone;
    },
    stop: () => context.close(),
  };
}

async function launch(
  profile: string,
  { program, extension, hosts = {}, colorScheme = 'light', id = extensionId, isManaged = false }: ChromiumOptions,
): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: program,
    headless: true,
    viewport: { width: 1440, height: 900 },
    colorScheme,
    args: [
      ...args,
      `--host-resolver-rules=${resolverRules(hosts)}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  await workerOf(context, id);
  if (isManaged) return context;
  // An extension from the command line is installed anew at each start, and then opens its settings: in whatever tab is there.
  await eventually('the extension has opened its settings', () => settingsPage(context, id), 30_000);
  return context;
}

function settingsPage(context: BrowserContext, id: string): Page | undefined {
  return context.pages().find((page) => page.url().split('#')[0] === `chrome-extension://${id}/options.html`);
}

async function workerOf(context: BrowserContext, id: string): Promise<Worker> {
  const isOurs = (worker: Worker) => worker.url().startsWith(`chrome-extension://${id}/`);
  return context.serviceWorkers().find(isOurs) ?? context.waitForEvent('serviceworker', isOurs);
}

const resolverRules = (hosts: Readonly<Record<string, number>>): string =>
  [...Object.entries(hosts).map(([name, port]) => `MAP ${name} 127.0.0.1:${port}`), 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ');

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--ignore-certificate-errors',
];

/** What runs inside the extension's worker. */
declare const chrome: { readonly runtime: { reload(): void } };
