import { expect } from '@playwright/test';
import { overlayFrame } from '../automation/overlay-frame.ts';
import { addressOf } from '../automation/world/crm-addresses.ts';
import { recordIn } from '../automation/world/record-ids.ts';
import { story } from './setup/story.ts';

story.use({ build: 'shipping' });

story('a page cannot read, reach or recognise the overlay that users get', async ({ rep, world }) => {
  const { page } = rep;
  await page.addInitScript(() => {
    const caught: string[] = [];
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function attachShadow(options) {
      caught.push('attachShadow');
      return attach.call(this, { ...options, mode: 'open' });
    };
    addEventListener('message', () => caught.push('message'), { capture: true });
    Object.assign(globalThis, { caught });
  });
  await rep.opens(addressOf('hubspot', recordIn('hubspot', 'contact', 1)));
  const overlay = await overlayFrame(page);
  await overlay.getByRole('button', { name: 'Open marketing context' }).click();
  await expect(overlay.getByRole('main', { name: 'Marketing context' })).toContainText('Scrap audit demo request');
  await page.keyboard.type('secret');

  const seen = await page.evaluate(() => {
    const hosts = [...document.documentElement.children].filter((child) => child !== document.head && child !== document.body);
    const at = document.elementFromPoint(innerWidth - 100, 200);
    return {
      hosts: hosts.length,
      roots: hosts.map((host) => host.shadowRoot),
      windows: window.length,
      atPoint: hosts.includes(at as Element),
      names: hosts.map((host) => /alongside/i.test(host.outerHTML)),
      markup: document.documentElement.outerHTML,
      selection: (() => {
        getSelection()?.selectAllChildren(document.documentElement);
        return String(getSelection());
      })(),
      resources: performance.getEntriesByType('resource').map(({ name }) => name),
      caught: (globalThis as unknown as { caught: string[] }).caught,
    };
  });
  expect(seen).toMatchObject({ hosts: 1, roots: [null], windows: 0, atPoint: true, names: [false], caught: [] });
  for (const secret of ['Scrap audit demo request', world.finance.whyTheyAct, world.payback.title]) {
    expect(seen.markup).not.toContain(secret);
    expect(seen.selection).not.toContain(secret);
  }
  expect(seen.resources.filter((name) => /extension|library\.alongside/.test(name))).toEqual([]);
});

story('a page that hides or removes the overlay has it back', async ({ rep }) => {
  const { page } = rep;
  await rep.opens(addressOf('hubspot', recordIn('hubspot', 'contact', 1)));
  await overlayFrame(page);
  const state = () =>
    page.evaluate(() => {
      const host = [...document.documentElement.children].find((child) => child !== document.head && child !== document.body);
      return host === undefined ? 'gone' : `${getComputedStyle(host).display} ${getComputedStyle(host).opacity}`;
    });
  await expect.poll(state).toBe('block 1');
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      'html > * { opacity: 0 !important } html > :not(head, body) { display: none !important; visibility: hidden !important }',
    );
    document.adoptedStyleSheets = [sheet];
  });
  expect(await state()).toBe('block 1');
  await page.evaluate(() => document.documentElement.lastElementChild?.remove());
  await expect.poll(state).toBe('block 1');
});
