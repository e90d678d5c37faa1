import { expect } from '@playwright/test';
import type { ApiClient } from '../automation/api/api-client.ts';
import { stopWorkers } from '../automation/chromium/stop-workers.ts';
import { addressOf } from '../automation/world/crm-addresses.ts';
import { recordIn } from '../automation/world/record-ids.ts';
import { story } from './setup/story.ts';

const counts = async (marketing: ApiClient, contentId: string) => {
  const { shown, useful, notUseful, copied } = await marketing.usage(contentId);
  return { shown, useful, notUseful, copied };
};

story('what a rep thinks of an item reaches marketing', async ({ rep, world, marketing }) => {
  const { overlay } = rep;
  await rep.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await rep.opens(addressOf('hubspot', recordIn('hubspot', 'contact', 1)));
  await overlay.open();
  await overlay.control('Useful', world.payback.title).click();
  await overlay.control('Copy link', world.payback.title).click();
  await expect(overlay.control('Copied', world.payback.title)).toBeVisible();

  await expect.poll(() => counts(marketing, world.payback.id)).toEqual({ shown: 1, useful: 1, notUseful: 0, copied: 1 });
  await expect(overlay.control('Useful', world.payback.title)).toHaveAttribute('aria-pressed', 'true');
});

story('a hidden item can be had back before marketing hears of it', async ({ rep, world, marketing }) => {
  const { overlay } = rep;
  await rep.opens(addressOf('hubspot', recordIn('hubspot', 'contact', 1)));
  await overlay.open();
  await overlay.control('Not useful', world.payback.title).click();
  await overlay.button('Undo').click();
  await expect(overlay.control('Not useful', world.payback.title)).toBeVisible();

  await overlay.control('Not useful', world.reference.title).click();
  await expect.poll(() => counts(marketing, world.reference.id), { timeout: 15_000 }).toMatchObject({ notUseful: 1 });
  expect(await counts(marketing, world.payback.id)).toMatchObject({ notUseful: 0 });
});

for (const workerDies of [false, true]) {
  const also = workerDies ? ', although the worker that held it was stopped' : '';
  story(`feedback given while the API is down arrives once when it is back${also}`, async ({ rep, api, world, marketing }) => {
    const { overlay } = rep;
    await rep.opens(addressOf('hubspot', recordIn('hubspot', 'contact', 1)));
    await overlay.open();
    await expect.poll(() => counts(marketing, world.payback.id)).toMatchObject({ shown: 1 });

    await api.kill();
    await overlay.control('Useful', world.payback.title).click();
    await expect(overlay.panel).toContainText('1 note will be sent when you are back.');
    if (workerDies) await stopWorkers(rep.chromium);
    await api.launch();
    if (workerDies) await rep.follows('Oskar Lindqvist');

    await expect
      .poll(() => counts(marketing, world.payback.id), { timeout: 30_000 })
      .toEqual({ shown: 1, useful: 1, notUseful: 0, copied: 0 });
    await expect.poll(() => rep.waitingFeedback(), { timeout: 15_000 }).toBe(0);
    expect(await counts(marketing, world.payback.id)).toMatchObject({ useful: 1 });
  });
}
