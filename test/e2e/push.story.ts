import { dayMs, msToInstant } from '@alongside/common';
import { expect } from '@playwright/test';
import { addressOf } from '../automation/world/crm-addresses.ts';
import { recordIn } from '../automation/world/record-ids.ts';
import { story } from './setup/story.ts';

story("a marketer's push stands second on the records it is meant for, with name and reason", async ({ rep, world, marketing }) => {
  const { overlay } = rep;
  await marketing.createPush({
    contentId: world.overview.id,
    audience: { personaIds: [world.finance.id], industries: ['manufacturing'] },
    startsAt: msToInstant(Date.now() - dayMs),
    endsAt: msToInstant(Date.now() + dayMs),
    reason: 'New figures for foundries, ask for the board meeting',
    ownerName: 'Mia Berg',
  });
  await rep.opens(addressOf('hubspot', recordIn('hubspot', 'contact', 1)));
  await overlay.open();

  const second = overlay.recommendations.nth(1);
  await expect(second).toContainText(world.overview.title);
  await expect(second).toContainText('Pushed by Mia Berg');
  await expect(second).toContainText('New figures for foundries, ask for the board meeting');

  await rep.follows('Oskar Lindqvist');
  await expect(overlay.panel).toContainText('Head of Plant Operations');
  await expect(overlay.everything).not.toContainText('Mia Berg');
});
