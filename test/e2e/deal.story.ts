import { expect } from '@playwright/test';
import { addressOf } from '../automation/world/crm-addresses.ts';
import { recordIn } from '../automation/world/record-ids.ts';
import { story } from './setup/story.ts';

story('a rep opens a deal and sees its stage, its people and what suits them', async ({ rep, world }) => {
  const { overlay } = rep;
  await rep.opens(addressOf('hubspot', recordIn('hubspot', 'opportunity', 1)));
  await overlay.open();

  await expect(overlay.panel).toContainText(world.deal.name);
  await expect(overlay.card('Deal')).toContainText('Value Proposition');
  await expect(overlay.card('Deal')).toContainText('€184,000');
  await expect(overlay.card('People')).toContainText('Dana Whitfield');
  await expect(overlay.recommendations.first()).toContainText(world.payback.title);
});
