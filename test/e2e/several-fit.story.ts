import { expect } from '@playwright/test';
import { addressOf } from '../automation/world/crm-addresses.ts';
import { stranger } from '../automation/world/stranger.ts';
import { story } from './setup/story.ts';

story('where two people share an address the rep says which, once, and can take it back', async ({ rep, api, marketing }) => {
  const { overlay } = rep;
  await marketing.createPerson({ name: stranger.name, email: stranger.email, title: 'Buyer' });
  const second = await marketing.createPerson({ name: stranger.name, email: 'before@unheard-of.example', title: 'Head of Purchasing' });
  // Two are never made with one address; but one of them may be given the other's.
  expect((await marketing.raw('PATCH', `/v1/people/${second.id}`, { email: stranger.email })).status).toBe(200);
  await rep.setUp({ apiUrl: api.url, apiKey: await api.makeKey('rep'), hintsFor: ['salesforce'] });
  const address = addressOf('salesforce', stranger.linkIn('salesforce'));
  await rep.opens(address);
  await overlay.open();
  await expect(overlay.panel).toContainText('Several people fit this record');
  await expect(overlay.card('Timeline')).toHaveCount(0);

  await overlay.frame.getByRole('button', { name: 'Head of Purchasing' }).click();
  await expect(overlay.card('Timeline')).toBeVisible();
  await expect(overlay.panel).toContainText('You chose this one of several.');
  await expect(overlay.panel).toContainText('Head of Purchasing');

  await rep.opens(address);
  await expect(overlay.panel).toContainText('Head of Purchasing');

  await overlay.button('Choose again').click();
  await expect(overlay.panel).toContainText('Several people fit this record');
});
