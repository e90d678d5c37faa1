import type { Page } from 'playwright-core';
import { Overlay } from '../automation/overlay.ts';
import { addressOf } from '../automation/world/crm-addresses.ts';
import { recordIn } from '../automation/world/record-ids.ts';
import { openBrowser } from './browser/open-browser.ts';
import { PaintClock } from './browser/paint-clock.ts';
import { defineLoad } from './define-load.ts';
import { median, quantile } from './median.ts';
import { contextPath, personName } from './world/seed-workspace.ts';
import { seededServer } from './world/seeded-server.ts';

/** Below what the worker lets one tab ask at once. */
const perTab = 8;
/** A rep reads; moves closer together than 200 ms count as passing through, and are asked for only where they end. */
const restMs = 260;

/** From an in-app navigation to the painted overlay, for records that the tab holds and for those that nobody has asked for. */
export const overlayPaint = defineLoad({
  id: 12,
  isByClock: true,
  budgets: {
    'overlay-painted-held-p95-ms': { budget: 30, aim: 16.7, isBetter: 'less' },
    'overlay-painted-not-held-p95-ms-over-api': { budget: 60, aim: 20, isBetter: 'less' },
  },
  async run(size) {
    const ours = await seededServer(size.touches / 10);
    const tabs = Math.ceil(size.navigations / perTab);
    const people = Math.min(ours.people, tabs * (perTab + 1));
    const apiMs = await apiTimes(ours.server.url, ours.key, people);
    const { rep, stop } = await openBrowser(ours, people, 'chromium');
    const held: number[] = [];
    const notHeld: number[] = [];
    try {
      for (let tab = 0, person = 0; tab < tabs && person + perTab < people; tab += 1) {
        const page = await rep.chromium.newPage();
        await page.goto(addressOf('hubspot', recordIn('hubspot', 'contact', person)));
        person += 1;
        await openPanel(page);
        const clock = await PaintClock.on(page);
        const round = Array.from({ length: perTab }, (_, at) => personName(person + at));
        for (const [times, name] of [...round.map((one) => [notHeld, one] as const), ...round.map((one) => [held, one] as const)]) {
          await page.waitForTimeout(restMs);
          times.push(await clock.follow(name));
        }
        person += perTab;
        await page.close();
      }
    } finally {
      await stop();
    }
    const api = median(apiMs);
    const facts = { navigations: held.length, p50Ms: median(held) };
    const overFacts = { navigations: notHeld.length, p50Ms: median(notHeld) - api, apiP50Ms: api, p95WithApiMs: quantile(notHeld, 0.95) };
    return [
      { name: 'overlay-painted-held-p95-ms', value: quantile(held, 0.95), facts },
      { name: 'overlay-painted-not-held-p95-ms-over-api', value: quantile(notHeld, 0.95) - api, facts: overFacts },
    ];
  },
});

async function openPanel(page: Page): Promise<void> {
  const overlay = new Overlay(page);
  await overlay.tab.or(overlay.panel).first().waitFor();
  if (await overlay.tab.isVisible()) await overlay.open();
  await overlay.panel.waitFor();
}

/** What the API takes for the same records, asked one after another. */
async function apiTimes(url: string, key: string, people: number): Promise<number[]> {
  const times: number[] = [];
  for (let person = 0; person < people; person += 1) {
    const began = performance.now();
    const response = await fetch(url + contextPath(person), { headers: { authorization: `Bearer ${key}` } });
    await response.arrayBuffer();
    times.push(performance.now() - began);
  }
  return times;
}
