import { expect } from '@playwright/test';
import { addressOf } from '../automation/world/crm-addresses.ts';
import { recordIn } from '../automation/world/record-ids.ts';
import { story } from './setup/story.ts';

story(
  'what a person does not want is said before anything else, and a link for them is copied only after asking',
  async ({ rep, world, marketing }) => {
    const { overlay } = rep;
    await marketing.stateConsents(world.dana.id, [
      { channel: 'email', state: 'objected', at: '2025-05-03T09:00:00.000Z' },
      { channel: 'phone', state: 'granted', at: '2025-05-03T09:00:00.000Z' },
    ]);
    await rep.opens(addressOf('hubspot', recordIn('hubspot', 'contact', 1)));
    await overlay.open();
    const body = overlay.frame.locator('.body');
    await expect(body).toContainText(/^No e-mail: objected .*2025/);
    await expect(overlay.panel).not.toContainText('No calls');

    await overlay.control('Copy link', world.payback.title).click();
    await expect(overlay.panel).toContainText('This person objected to e-mail. Copy anyway?');
    expect(await marketing.usage(world.payback.id)).toMatchObject({ copied: 0 });
    await overlay.control('Copy anyway', world.payback.title).click();
    await expect.poll(async () => (await marketing.usage(world.payback.id)).copied).toBe(1);

    await marketing.changePerson(world.dana.id, { doNotContact: true });
    await expect(body).toContainText(/^Do not contact\./, { timeout: 2_000 });
  },
);
