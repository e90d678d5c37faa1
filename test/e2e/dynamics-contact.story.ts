import { expect } from '@playwright/test';
import { addressOf } from '../automation/world/crm-addresses.ts';
import { recordIn } from '../automation/world/record-ids.ts';
import { story } from './setup/story.ts';

story('a rep opens a Dynamics contact and sees who that is, what to send and what happened', async ({ rep, world }) => {
  const { overlay } = rep;
  await rep.opens(addressOf('dynamics', recordIn('dynamics', 'contact', 2)));
  await overlay.open();

  await expect(overlay.panel).toContainText('Oskar Lindqvist');
  await expect(overlay.card('Persona')).toContainText(world.operations.name);
  await expect(overlay.recommendations.first()).toContainText(world.downtime.title);
  await expect(overlay.card('Timeline')).toContainText('Paper fair, hall 4');
  // The form's quick-view card shows somebody else's address.
  await expect(overlay.everything).not.toContainText('someone.else@other.example');
});
