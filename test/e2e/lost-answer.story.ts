import { expect } from '@playwright/test';
import { startRequestLog } from '../automation/api/request-log.ts';
import { addressOf } from '../automation/world/crm-addresses.ts';
import { recordIn } from '../automation/world/record-ids.ts';
import { story } from './setup/story.ts';

const isFeedback = (request: string) => request === 'POST /v1/feedback';

story(
  'feedback that the API took, but whose answer was lost on the way, is sent again and counts once',
  async ({ rep, api, world, marketing }) => {
    const { overlay } = rep;
    const log = await startRequestLog(api.port, (seen) => isFeedback(seen.at(-1) ?? '') && seen.filter(isFeedback).length <= 2);
    await rep.setUp({ apiUrl: log.url, apiKey: await api.makeKey('rep') });
    await rep.opens(addressOf('hubspot', recordIn('hubspot', 'contact', 1)));
    await overlay.open();
    await overlay.control('Useful', world.payback.title).click();

    await expect.poll(() => log.seen.filter(isFeedback).length, { timeout: 40_000 }).toBeGreaterThan(2);
    await expect.poll(() => rep.waitingFeedback(), { timeout: 20_000 }).toBe(0);
    await expect.poll(async () => marketing.usage(world.payback.id)).toMatchObject({ useful: 1, shown: 1 });
    await log.stop();
  },
);
