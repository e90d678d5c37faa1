import { expect } from '@playwright/test';
import { addressOf } from '../automation/world/crm-addresses.ts';
import { recordIn } from '../automation/world/record-ids.ts';
import { story } from './setup/story.ts';

story('a key that is not accepted shows nothing; a new one, entered in the settings, shows the record', async ({ rep, api }) => {
  const { overlay } = rep;
  await rep.setUp({ apiUrl: api.url, apiKey: 'alg_this-key-never-existed' });
  await rep.opens(addressOf('hubspot', recordIn('hubspot', 'contact', 1)));
  await overlay.open();
  await expect(overlay.panel).toContainText('Your key is no longer accepted');
  await expect(overlay.everything).not.toContainText('Dana Whitfield');

  await (await rep.chromium.settingsPage()).close();
  await overlay.button('Enter key').click();
  const page = await rep.chromium.settingsPage();
  await page.getByLabel('Key', { exact: true }).fill('alg_neither-did-this');
  await page.getByRole('button', { name: 'Test and save' }).click();
  await expect(page.getByText('The server does not accept this key. Nothing was saved.')).toBeVisible();
  await page.getByLabel('Key', { exact: true }).fill(await api.makeKey('rep'));
  await page.getByRole('button', { name: 'Test and save' }).click();
  await expect(page.getByText('Connected to')).toBeVisible();

  await rep.page.bringToFront();
  await expect(overlay.panel).toContainText('Dana Whitfield');
});
