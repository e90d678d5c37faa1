import type { Page } from 'playwright-core';
import { eventually } from './eventually.ts';
import type { Rep } from './rep.ts';

/** Becomes a member by an invitation's link, in the rep's own browser: from then on the console knows them there. */
export async function acceptInvitation(rep: Rep, link: string, name: string): Promise<void> {
  const page = await rep.chromium.newPage();
  await page.goto(link);
  await page.getByLabel('Your name').fill(name);
  await page.getByRole('button', { name: 'Join' }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/invite'));
  await page.close();
}

/** The window that the browser opens for signing in. */
export function signInWindow(rep: Rep): Promise<Page> {
  return pageAt(rep, '/authorize');
}

/** The tab on which a code is entered. */
export function deviceTab(rep: Rep): Promise<Page> {
  return pageAt(rep, '/device');
}

function pageAt(rep: Rep, path: string): Promise<Page> {
  return eventually(`a page at ${path} is open`, () =>
    rep.chromium.context.pages().find((page) => URL.parse(page.url())?.pathname === path),
  );
}
