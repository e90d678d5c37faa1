import { expect } from '@playwright/test';
import { overlayFrame } from '../automation/overlay-frame.ts';
import { addressOf } from '../automation/world/crm-addresses.ts';
import { recordIn } from '../automation/world/record-ids.ts';
import { story } from './setup/story.ts';

story('long texts are cut or wrapped inside the panel, and its bar stays where it is', async ({ rep, world, marketing }) => {
  const { overlay } = rep;
  const long = 'Donaudampfschifffahrtsgesellschaft'.repeat(4);
  await marketing.recordTouches([
    {
      source: 'long',
      externalId: '1',
      person: { id: world.dana.id },
      type: 'web.visit',
      subject: long,
      occurredAt: new Date().toISOString(),
    },
  ]);
  await marketing.createContent({
    kind: 'article',
    title: `${long} explained`,
    url: 'https://library.alongside.example/long',
    tags: { personaIds: [world.finance.id], industries: ['manufacturing'], stages: ['evaluation'], objections: ['price'] },
  });
  await rep.opens(addressOf('hubspot', recordIn('hubspot', 'contact', 1)));
  await overlay.open();
  await expect(overlay.card('Timeline')).toContainText(long);

  await overlay.card('Timeline').getByRole('listitem').last().scrollIntoViewIfNeeded();
  const frame = await overlayFrame(rep.page);
  const sizes = await frame.evaluate(() => {
    const { scrollWidth, scrollHeight, scrollTop } = document.documentElement;
    const wide = [...document.querySelectorAll('main *')].filter(
      (element) => element.checkVisibility() && element.getBoundingClientRect().right > innerWidth + 0.5,
    );
    return {
      width: scrollWidth - innerWidth,
      height: scrollHeight - innerHeight,
      scrollTop,
      wide: wide.map(({ outerHTML }) => outerHTML.slice(0, 80)),
    };
  });
  expect(sizes).toEqual({ width: 0, height: 0, scrollTop: 0, wide: [] });
  await expect(overlay.button('Close (Esc)')).toBeInViewport();
});
