import { expect } from '@playwright/test';
import { addressOf } from '../automation/world/crm-addresses.ts';
import { recordIn } from '../automation/world/record-ids.ts';
import { story } from './setup/story.ts';

story('a rep opens an account and sees its people by persona, and which persona is missing', async ({ rep, world }) => {
  const { overlay } = rep;
  await rep.opens(addressOf('salesforce', recordIn('salesforce', 'account', 1)));
  await overlay.open();

  await expect(overlay.panel).toContainText('Northwind Castings');
  await expect(overlay.card('People')).toContainText('1 person known');
  await expect(overlay.card('People')).toContainText('Dana Whitfield');
  await expect(overlay.card('People')).toContainText(world.finance.name);
  await expect(overlay.card('People')).toContainText(`Nobody known: ${world.operations.name}`);
  await expect(overlay.card('Timeline')).toContainText('Dana Whitfield');
  await expect(overlay.everything).not.toContainText('Oskar Lindqvist');
});
