import { expect } from '@playwright/test';
import { addressOf } from '../automation/world/crm-addresses.ts';
import { recordIn } from '../automation/world/record-ids.ts';
import { story } from './setup/story.ts';

story.use({ rootFontSize: '62.5%' });

story('a CRM with an odd root font size does not shrink the overlay', async ({ rep }) => {
  const { overlay } = rep;
  await rep.opens(addressOf('hubspot', recordIn('hubspot', 'contact', 1)));
  await overlay.open();
  await expect(overlay.panel).toContainText('Dana Whitfield');

  expect(await rep.page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('10px');
  expect(await overlay.panel.evaluate((panel) => getComputedStyle(panel).fontSize)).toBe('13px');
  expect((await overlay.host.boundingBox())?.width).toBe(360);
});
