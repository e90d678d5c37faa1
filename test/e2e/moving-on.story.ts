import { expect } from '@playwright/test';
import { Witness } from '../automation/witness.ts';
import { addressOf } from '../automation/world/crm-addresses.ts';
import { recordIn } from '../automation/world/record-ids.ts';
import { stranger } from '../automation/world/stranger.ts';
import { story } from './setup/story.ts';

for (const crm of ['hubspot', 'dynamics'] as const) {
  story(`moving to another record inside ${crm} never shows the first one's data, not for one picture`, async ({ rep }) => {
    const { overlay } = rep;
    await rep.opens(addressOf(crm, recordIn(crm, 'contact', 1)));
    await overlay.open();
    await expect(overlay.panel).toContainText('Scrap audit demo request');

    const witness = await Witness.of(rep.page);
    await rep.follows('Oskar Lindqvist');
    const { texts, blankedAtOnce } = await witness.until('Paper fair, hall 4');
    expect(blankedAtOnce).toEqual([true]);
    expect(texts.filter((text) => /Dana|Whitfield|demo request|Northwind/.test(text))).toEqual([]);
  });
}

story('moving from a contact to its account inside Salesforce shows the account alone', async ({ rep }) => {
  const { overlay } = rep;
  await rep.opens(addressOf('salesforce', recordIn('salesforce', 'contact', 1)));
  await overlay.open();
  await expect(overlay.panel).toContainText('dana.whitfield@northwind-castings.example');

  const witness = await Witness.of(rep.page);
  await rep.follows('Northwind Castings');
  const { texts, blankedAtOnce } = await witness.until('1 person known');
  expect(blankedAtOnce).toEqual([true]);
  expect(texts.filter((text) => text.includes('dana.whitfield@'))).toEqual([]);
});

story('going back shows the first record again, and never the second one with it', async ({ rep }) => {
  const { overlay } = rep;
  await rep.opens(addressOf('hubspot', recordIn('hubspot', 'contact', 1)));
  await overlay.open();
  await rep.follows('Oskar Lindqvist');
  await expect(overlay.panel).toContainText('Paper fair, hall 4');

  const witness = await Witness.of(rep.page);
  await rep.page.goBack();
  const { texts, blankedAtOnce } = await witness.until('Scrap audit demo request');
  expect(blankedAtOnce).toEqual([true]);
  expect(texts.filter((text) => /Oskar|Lindqvist|Paper fair|Halden/.test(text))).toEqual([]);
});

story('a quick walk over many records ends with the right one and shows no other', async ({ rep }) => {
  const { overlay } = rep;
  await rep.opens(addressOf('hubspot', recordIn('hubspot', 'contact', 1)));
  await overlay.open();
  await expect(overlay.panel).toContainText('Scrap audit demo request');

  const witness = await Witness.of(rep.page);
  for (let round = 0; round < 5; round += 1) {
    await rep.follows('Oskar Lindqvist');
    await rep.follows(stranger.name);
    await rep.follows('Northwind Castings');
  }
  await rep.follows('Oskar Lindqvist');
  await expect(overlay.panel).toContainText('Paper fair, hall 4');

  const { blankedAtOnce, texts } = await witness.until('Paper fair, hall 4');
  expect(blankedAtOnce).toEqual(Array.from({ length: 16 }, () => true));
  // Dana was left for good; what the walk passed on its way may show while it is there.
  expect(texts.filter((text) => text.includes('dana.whitfield@'))).toEqual([]);
  await expect(overlay.everything).not.toContainText('Northwind');
});

story('the witness of these stories notices an overlay that stays visible while it changes', async ({ rep }) => {
  const { overlay } = rep;
  await rep.opens(addressOf('hubspot', recordIn('hubspot', 'contact', 1)));
  await overlay.open();
  await expect(overlay.panel).toContainText('Scrap audit demo request');
  await rep.page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('iframe { opacity: 1 !important }');
    for (const { shadowRoot } of document.documentElement.children) shadowRoot?.adoptedStyleSheets.push(sheet);
  });

  const witness = await Witness.of(rep.page);
  await rep.follows('Oskar Lindqvist');
  expect((await witness.until('Paper fair, hall 4')).blankedAtOnce).toEqual([false]);
});
