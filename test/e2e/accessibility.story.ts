import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { overlayFrame } from '../automation/overlay-frame.ts';
import type { Rep } from '../automation/rep.ts';
import { addressOf } from '../automation/world/crm-addresses.ts';
import { recordIn } from '../automation/world/record-ids.ts';
import { stranger } from '../automation/world/stranger.ts';
import { story } from './setup/story.ts';

const axeSource = readFileSync(createRequire(import.meta.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with the overlay, by rule and place. */
async function violations({ page }: Rep): Promise<string[]> {
  const frame = await overlayFrame(page);
  await frame.evaluate(axeSource);
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const results = await frame.evaluate<AxeResults, string[]>((runOnly) => globalThis.axe.run(document, { runOnly }), tags);
  expect(results.passes.length).toBeGreaterThan(5);
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

for (const scheme of ['light', 'dark'] as const) {
  story.describe(scheme, () => {
    story.use({ scheme });

    story(`axe finds nothing wrong with a known person, folded and unfolded, in ${scheme} colours`, async ({ rep }) => {
      const { overlay } = rep;
      await rep.opens(addressOf('hubspot', recordIn('hubspot', 'contact', 1)));
      await expect(overlay.tab).toBeVisible();
      await overlay.open();
      await expect(overlay.card('Timeline')).toContainText('Scrap audit demo request');
      expect(await violations(rep)).toEqual([]);
      for (const fold of await overlay.panel.locator('summary').all()) await fold.click();
      expect(await violations(rep)).toEqual([]);
    });

    story(
      `axe finds nothing wrong with signing in and with a person who objected, in ${scheme} colours`,
      async ({ rep, api, world, marketing }) => {
        const { overlay } = rep;
        const person = addressOf('hubspot', recordIn('hubspot', 'contact', 1));
        await marketing.stateConsents(world.dana.id, [{ channel: 'email', state: 'objected', at: '2025-05-03T09:00:00.000Z' }]);
        await rep.opens(person);
        await overlay.open();
        await overlay.control('Copy link', world.payback.title).click();
        await expect(overlay.panel).toContainText('Copy anyway?');
        await overlay.note.fill('She will call back.');
        expect(await violations(rep)).toEqual([]);
        await rep.setUp({ apiUrl: api.url });
        await expect(overlay.panel).toContainText('Sign in to Alongside');
        expect(await violations(rep)).toEqual([]);
      },
    );

    story(`axe finds nothing wrong with an account, an unknown person and an outage in ${scheme} colours`, async ({ rep, api }) => {
      const { overlay } = rep;
      await rep.opens(addressOf('hubspot', recordIn('hubspot', 'account', 1)));
      await overlay.open();
      await expect(overlay.card('People')).toBeVisible();
      expect(await violations(rep)).toEqual([]);
      await rep.follows(stranger.name);
      await expect(overlay.panel).toContainText('Marketing knows nothing');
      expect(await violations(rep)).toEqual([]);
      await api.kill();
      await rep.follows('Oskar Lindqvist');
      await expect(overlay.panel).toContainText('Alongside cannot be reached');
      expect(await violations(rep)).toEqual([]);
    });
  });
}

declare global {
  var axe: { run(root: Document, options: { runOnly: string[] }): Promise<AxeResults> };
}
