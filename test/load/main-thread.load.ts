import type { CDPSession, Page } from 'playwright-core';
import { overlayFrame } from '../automation/overlay-frame.ts';
import { addressOf } from '../automation/world/crm-addresses.ts';
import { recordIn } from '../automation/world/record-ids.ts';
import { longTasks, type TraceEvent } from './browser/long-tasks.ts';
import { openBrowser } from './browser/open-browser.ts';
import { defineLoad } from './define-load.ts';
import { personName } from './world/seed-workspace.ts';
import { seededServer } from './world/seeded-server.ts';

const people = 8;

/** Tasks of over 50 ms of processor time on the CRM page's main thread while the extension starts and follows a rep around. */
export const mainThread = defineLoad({
  id: 15,
  budgets: { 'own-tasks-over-50-ms': { budget: 0, aim: 0, isBetter: 'less' } },
  async run(size) {
    const ours = await seededServer(size.touches / 10);
    const { rep, stop } = await openBrowser(ours, people, 'shipping');
    try {
      const page = rep.page;
      const cdp = await rep.chromium.context.newCDPSession(page);
      const events = await traced(cdp, async () => {
        await page.goto(addressOf('hubspot', recordIn('hubspot', 'contact', 0)));
        await overlayFrame(page);
        for (let person = 1; person < people; person += 1) await follow(page, personName(person));
      });
      const { long, longestMs } = longTasks(events);
      return [{ name: 'own-tasks-over-50-ms', value: long, facts: { navigations: people - 1, longestMs } }];
    } finally {
      await stop();
    }
  },
});

async function follow(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name, exact: true }).first().click();
  await page.waitForTimeout(260);
}

/** Runs something under the browser's trace of what its threads do. */
async function traced(cdp: CDPSession, act: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown[] as TraceEvent[])));
  const complete = new Promise<void>((resolve) => cdp.once('Tracing.tracingComplete', () => resolve()));
  await cdp.send('Tracing.start', { traceConfig: { includedCategories: ['toplevel', 'devtools.timeline'] }, transferMode: 'ReportEvents' });
  await act();
  await cdp.send('Tracing.end');
  await complete;
  return events;
}
