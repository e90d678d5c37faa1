import { expect } from '@playwright/test';
import { addressOf } from '../automation/world/crm-addresses.ts';
import { recordIn } from '../automation/world/record-ids.ts';
import { story } from './setup/story.ts';

story('a rep opens a HubSpot contact and sees who that is, what to send and what happened', async ({ rep, world }) => {
  const { overlay } = rep;
  await rep.opens(addressOf('hubspot', recordIn('hubspot', 'contact', 1)));
  await overlay.open();

  await expect(overlay.panel).toContainText('Dana Whitfield');
  await expect(overlay.card('Persona')).toContainText(world.finance.name);
  await expect(overlay.recommendations.first()).toContainText('because');
  await expect(overlay.card('Timeline')).toContainText('Scrap audit demo request');
});
