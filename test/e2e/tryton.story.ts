import { expect } from '@playwright/test';
import { builds } from '../automation/builds.ts';
import { chromiumProgram } from '../automation/chromium/chromium-program.ts';
import { Rep } from '../automation/rep.ts';
import { startTryton } from '../automation/tryton/tryton.ts';
import { Witness } from '../automation/witness.ts';
import { story } from './setup/story.ts';

const host = 'tryton.acme.example';
const origin = `http://${host}`;

story(
  'in a CRM that none of us wrote, a person is found by the e-mail address on the page, and never mixed up with the next',
  async ({ api, world }) => {
    const tryton = await startTryton();
    const [dana, oskar] = [
      await tryton.createParty('Whitfield, Dana', world.dana.email ?? ''),
      await tryton.createParty('Lindqvist, Oskar', world.oskar.email ?? ''),
    ];
    const rep = await Rep.sitDown(
      { program: chromiumProgram(), extension: builds.chromium, hosts: { [host]: tryton.port }, allowedOrigins: [origin] },
      { apiUrl: api.url, apiKey: await api.makeKey('rep'), sites: [{ origin, crm: 'generic', hints: true }] },
    );
    try {
      const { overlay, page } = rep;
      await tryton.signIn(page, `${origin}/`);
      await rep.opens(origin + tryton.partyPath(dana));
      await expect(page.getByRole('textbox', { name: 'Name:' }).first()).toHaveValue('Whitfield, Dana');
      await overlay.open();
      await expect(overlay.panel).toContainText('Dana Whitfield');
      await expect(overlay.panel).toContainText('Matched by the email address on this page');
      await expect(overlay.card('Timeline')).toContainText('Scrap audit demo request');

      const witness = await Witness.of(page);
      await rep.opens(origin + tryton.partyPath(oskar));
      const { texts } = await witness.until('Paper fair, hall 4');

      // The first party stays in the document, out of sight: that is what makes this CRM a hard one.
      const left = page.locator(`a[href="mailto:${world.dana.email}"]`);
      await expect(left).toHaveCount(1);
      await expect(left).toBeHidden();
      expect(texts.filter((text) => /Dana|Whitfield|demo request|Northwind/.test(text))).toEqual([]);
    } finally {
      await rep.stop();
      await tryton.stop();
    }
  },
);
