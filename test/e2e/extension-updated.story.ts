import { expect } from '@playwright/test';
import { addressOf } from '../automation/world/crm-addresses.ts';
import { recordIn } from '../automation/world/record-ids.ts';
import { story } from './setup/story.ts';

story('after an update of the extension an open page shows nothing stale, but asks to be refreshed', async ({ rep }) => {
  const { overlay, page } = rep;
  await rep.opens(addressOf('hubspot', recordIn('hubspot', 'contact', 1)));
  await overlay.open();
  await expect(overlay.panel).toContainText('Dana Whitfield');

  await rep.chromium.reloadExtension();
  await rep.follows('Oskar Lindqvist');
  await expect(page.getByText('Refresh this page: the extension was updated.')).toBeVisible();
  await expect(overlay.host).toHaveCount(0);
  const loaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Refresh', exact: true }).click();
  await loaded;
});
