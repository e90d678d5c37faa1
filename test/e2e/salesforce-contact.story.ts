import { expect } from '@playwright/test';
import { addressOf } from '../automation/world/crm-addresses.ts';
import { recordIn } from '../automation/world/record-ids.ts';
import { story } from './setup/story.ts';

story('a rep opens a Salesforce contact and sees who that is, what to send and why, and what happened', async ({ rep, world }) => {
  const { overlay } = rep;
  await rep.opens(addressOf('salesforce', recordIn('salesforce', 'contact', 1)));
  await overlay.open();

  await expect(overlay.panel).toContainText('Dana Whitfield');
  await expect(overlay.panel).toContainText('Matched by this CRM record');
  await expect(overlay.card('Now')).toContainText('Scrap audit demo request');
  await expect(overlay.card('Persona')).toContainText(world.finance.name);
  await expect(overlay.card('Persona')).toContainText(world.finance.whyTheyAct);
  await expect(overlay.recommendations).toHaveCount(3);
  await expect(overlay.recommendations.first()).toContainText(world.payback.title);
  for (const item of await overlay.recommendations.all()) await expect(item).toContainText(/because /);
  await expect(overlay.card('Timeline')).toContainText('Webinar: counting scrap');
  await expect(overlay.card('Timeline').getByRole('img').first()).toHaveAccessibleName(/acts of theirs/);
});
