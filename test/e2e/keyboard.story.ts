import { expect } from '@playwright/test';
import { pressToggle } from '../automation/chromium/press-toggle.ts';
import { addressOf } from '../automation/world/crm-addresses.ts';
import { recordIn } from '../automation/world/record-ids.ts';
import { story } from './setup/story.ts';

story('with the keyboard alone: the toggle opens it, Tab walks it, Esc closes it and gives the focus back', async ({ rep, world }) => {
  const { overlay, page } = rep;
  await rep.opens(addressOf('hubspot', recordIn('hubspot', 'contact', 1)));
  await expect(overlay.tab).toBeVisible();
  const search = page.getByRole('searchbox', { name: 'Search the CRM' });
  await search.focus();

  await pressToggle(rep.chromium);
  await expect(overlay.panel).toContainText('Dana Whitfield');
  await expect(overlay.button('Close (Esc)')).toBeFocused();
  const useful = overlay.control('Useful', world.payback.title);
  for (let step = 0; step < 40 && !(await useful.evaluate((button) => button === document.activeElement)); step += 1) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(useful).toHaveAttribute('aria-pressed', 'true');

  await page.keyboard.press('Escape');
  await expect(overlay.tab).toBeVisible();
  await expect(search).toBeFocused();
  await page.keyboard.type('still here');
  await expect(search).toHaveValue('still here');
});

story('no key typed in a CRM field is captured, and no key typed in the overlay is seen by the page', async ({ rep }) => {
  const { overlay, page } = rep;
  await rep.opens(addressOf('hubspot', recordIn('hubspot', 'contact', 1)));
  await page.evaluate(() => {
    const heard: string[] = [];
    for (const type of ['keydown', 'keyup', 'keypress', 'beforeinput', 'input'] as const) {
      addEventListener(type, (event) => heard.push(`${event.type} ${event instanceof KeyboardEvent ? event.key : ''}`), { capture: true });
    }
    Object.assign(globalThis, { heard });
  });
  const heard = () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  await overlay.open();
  await expect(overlay.panel).toContainText('Dana Whitfield');

  await page.keyboard.type('/jkc?a');
  await page.keyboard.press('ArrowDown');
  expect(await heard()).toEqual([]);

  const search = page.getByRole('searchbox', { name: 'Search the CRM' });
  await search.click();
  await page.keyboard.type('/jkc?a');
  await expect(search).toHaveValue('/jkc?a');
  expect((await heard()).filter((event) => event.startsWith('keydown'))).toHaveLength(6);
});

story('an open panel never takes the focus from a rep who is writing in the CRM', async ({ rep }) => {
  const { overlay, page } = rep;
  await rep.opens(addressOf('hubspot', recordIn('hubspot', 'contact', 1)));
  await overlay.open();
  await expect(overlay.panel).toContainText('Dana Whitfield');
  await rep.follows('All contacts');
  await expect(overlay.host).toBeHidden();

  const search = page.getByRole('searchbox', { name: 'Search the CRM' });
  await search.focus();
  await page.evaluate(() => history.back());
  await expect(overlay.panel).toContainText('Scrap audit demo request');
  await page.keyboard.type('half a sentence');
  await expect(search).toHaveValue('half a sentence');

  await page.reload();
  await search.focus();
  await expect(overlay.panel).toContainText('Scrap audit demo request');
  await page.keyboard.type('another one');
  await expect(search).toHaveValue('another one');
});
