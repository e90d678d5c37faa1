import { basename } from 'node:path';
import { findChromium } from './find-chromium.ts';
import { installDebianPackages, type Machine } from './install-debian-packages.ts';

/**
 * Finds Chromium, or installs it: first the one that Playwright brings, then Debian's.
 *
 * @returns its full path
 * @throws Error that says what to do, when there is none and none may be installed
 */
export async function ensureChromium(machine: Machine, find: () => string | undefined = findUnbranded): Promise<string> {
  const found = find();
  if (found !== undefined) return found;
  machine.say("No Chromium here (CHROMIUM_PATH, chromium, chromium-browser, google-chrome). Installing Playwright's own, 180 s at most.");
  await machine.run(['timeout', '180', 'playwright', 'install', 'chromium']);
  const own = find();
  // It is a bare download: without the libraries that a distribution would bring along it does not start.
  if (own !== undefined && (await machine.run([own, '--version'])) === 0) return own;
  machine.say("Playwright's Chromium could not be installed or does not start here.");
  await installDebianPackages(['chromium', 'fonts-dejavu-core'], machine);
  const debian = find();
  if (debian !== undefined && debian !== own) return debian;
  throw new Error(
    'The end-to-end tests need Chromium, and it could not be installed. Install it, or set CHROMIUM_PATH to a Chromium that is there.',
  );
}

/** Google Chrome is a Chromium to look at pages with, but it no longer loads an extension from the command line. */
function findUnbranded(): string | undefined {
  const found = findChromium();
  return found !== undefined && basename(found) === 'google-chrome' && process.env.CHROMIUM_PATH === undefined ? undefined : found;
}
