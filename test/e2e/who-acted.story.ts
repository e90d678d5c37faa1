import { msToInstant } from '@alongside/common';
import { expect } from '@playwright/test';
import { addressOf } from '../automation/world/crm-addresses.ts';
import { recordIn } from '../automation/world/record-ids.ts';
import { story } from './setup/story.ts';

story('a rep says that what counted as automated was a person, sees it at once, and takes it back', async ({ rep, world, marketing }) => {
  const { overlay, page } = rep;
  const clickedMs = Date.now() - 3_600_000;
  await marketing.recordTouches(
    [0, 1, 2].map((at) => ({
      source: 'story',
      externalId: `click ${at}`,
      person: { id: world.dana.id },
      type: 'email.click',
      occurredAt: msToInstant(clickedMs + at * 100),
      subject: 'Five questions for your auditor',
      evidence: { mail: 'mail 1', link: `https://shop.example/${at}` },
    })),
  );
  await rep.opens(addressOf('hubspot', recordIn('hubspot', 'contact', 1)));
  await overlay.open();
  const timeline = overlay.card('Timeline');
  const folded = timeline.locator('details', { hasText: 'Probably automated' });
  await folded.locator('summary').first().click();
  const run = folded.locator('li', { hasText: 'Five questions for your auditor' });
  await expect(run).toContainText('many links at once');

  await run.getByRole('button', { name: 'This was a person' }).focus();
  await page.keyboard.press('Enter');
  const corrected = timeline.locator('li', { hasText: 'A colleague says that this was a person.' });
  await expect(corrected).toContainText('Clicked in 3 emails');
  await expect(folded.locator('li', { hasText: 'Five questions for your auditor' })).toHaveCount(0);

  await corrected.getByRole('button', { name: 'Take back' }).click();
  await expect(corrected).toHaveCount(0);
  await expect(timeline).toContainText('Probably automated');
});
