import { expect } from '@playwright/test';
import { builds } from '../automation/builds.ts';
import { chromiumProgram } from '../automation/chromium/chromium-program.ts';
import { startCrmHosts } from '../automation/crm-hosts.ts';
import { ownCrm } from '../automation/crm-pages/own-crm.ts';
import { Rep } from '../automation/rep.ts';
import { addressOf, crms } from '../automation/world/crm-addresses.ts';
import { stranger } from '../automation/world/stranger.ts';
import { story } from './setup/story.ts';

// In the second, reading the page has run out of time before it gets a turn again, and nothing on the page changes after that.
for (const { what, pace } of [
  { what: 'takes six seconds to show its record', pace: { drawMs: 6_000 } },
  { what: 'gives nobody else a turn for six seconds while it draws its record', pace: { drawMs: 1_500, busyMs: 6_000 } },
]) {
  story(`a page that ${what} still leads to the person`, async ({ api, marketing }) => {
    await marketing.createPerson({ name: stranger.name, email: stranger.email, title: 'Buyer' });
    const record = stranger.linkIn('hubspot');
    const records = [{ kind: 'contact', id: record.recordId, name: stranger.name, email: stranger.email }] as const;
    const crm = await startCrmHosts({ [crms.hubspot.host]: ownCrm({ shape: 'hubspot', records, ...pace }) });
    const rep = await Rep.sitDown(
      { program: chromiumProgram(), extension: builds.chromium, hosts: crm.hosts },
      { apiUrl: api.url, apiKey: await api.makeKey('rep'), hintsFor: ['hubspot'] },
    );
    try {
      await rep.opens(addressOf('hubspot', record));
      await rep.overlay.open();
      await expect(rep.overlay.panel).toContainText('Matched by the email address on this page');
      await expect(rep.overlay.panel).toContainText(stranger.name);
    } finally {
      await rep.stop();
      await crm.stop();
    }
  });
}
