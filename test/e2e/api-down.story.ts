import { expect } from '@playwright/test';
import { addressOf } from '../automation/world/crm-addresses.ts';
import { recordIn } from '../automation/world/record-ids.ts';
import { story } from './setup/story.ts';

story('while the API is down the overlay says so plainly, and Retry works once it is back', async ({ rep, api }) => {
  const { overlay } = rep;
  await rep.opens(addressOf('hubspot', recordIn('hubspot', 'contact', 1)));
  await overlay.open();
  await expect(overlay.panel).toContainText('Dana Whitfield');

  await api.kill();
  await rep.follows('Oskar Lindqvist');
  await expect(overlay.panel).toContainText('Alongside cannot be reached');
  await expect(overlay.everything).not.toContainText('Dana Whitfield');

  await rep.follows('Dana Whitfield');
  await expect(overlay.panel).toContainText('Dana Whitfield');
  await expect(overlay.panel).toContainText('No connection. This is the last that was known.');

  await rep.follows('Oskar Lindqvist');
  await api.launch();
  await overlay.button('Retry').click();
  await expect(overlay.panel).toContainText('Head of Plant Operations');
});
