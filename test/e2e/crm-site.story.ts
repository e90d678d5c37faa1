import { expect } from '@playwright/test';
import { builds } from '../automation/builds.ts';
import { chromiumProgram } from '../automation/chromium/chromium-program.ts';
import { startCrmHosts } from '../automation/crm-hosts.ts';
import { ownCrm } from '../automation/crm-pages/own-crm.ts';
import { Rep } from '../automation/rep.ts';
import { addressOf } from '../automation/world/crm-addresses.ts';
import { crmRecords } from '../automation/world/crm-records.ts';
import { recordIn } from '../automation/world/record-ids.ts';
import { story } from './setup/story.ts';

const host = 'crm.acme.example';
const origin = `https://${host}`;

story('a rep asks for a CRM of the company, the admin approves it, and the overlay works there', async ({ api, world, marketing }) => {
  const crm = await startCrmHosts({ [host]: ownCrm({ shape: 'hubspot', records: crmRecords(world, 'hubspot') }) });
  const options = { program: chromiumProgram(), extension: builds.chromium, hosts: crm.hosts };
  const settings = { apiUrl: api.url, apiKey: await api.makeKey('rep') };
  const rep = await Rep.sitDown({ ...options, allowedOrigins: [origin] }, settings);
  try {
    const page = await rep.chromium.settingsPage();
    await page.goto(`${page.url().split('#')[0]}#site=${encodeURIComponent(origin)}`);
    await page.reload();
    await expect(page.getByText(`${origin} is not a known CRM yet.`)).toBeVisible();
    await page.getByLabel('What you use it for').fill('Our foundry deals');
    await page.getByRole('button', { name: 'Ask your admin to add it' }).click();
    await expect(page.getByText(`Your admin was asked to add ${origin}.`)).toBeVisible();
    const [site] = await marketing.crmSites();
    expect(site).toMatchObject({ origin, status: 'requested', reason: 'Our foundry deals' });

    await marketing.decideCrmSite(site?.id ?? '', { status: 'approved', crm: 'hubspot', cardsOff: ['timeline'] });
    await page.reload();
    await expect(page.getByRole('listitem').filter({ hasText: origin })).toContainText('Approved by your admin');
    await expect.poll(() => rep.registeredScripts()).toBe(1);
    const { pathname } = new URL(addressOf('hubspot', recordIn('hubspot', 'contact', 1)));
    await rep.opens(origin + pathname);
    await rep.overlay.open();
    await expect(rep.overlay.panel).toContainText('Dana Whitfield');
    await expect(rep.overlay.card('Persona')).toBeVisible();
    await expect(rep.overlay.card('Timeline')).toHaveCount(0);
  } finally {
    await rep.stop();
  }

  const other = await Rep.sitDown(options, settings);
  try {
    const page = await other.chromium.settingsPage();
    await expect(page.getByRole('button', { name: `Allow ${origin}` })).toBeVisible();
  } finally {
    await other.stop();
    await crm.stop();
  }
});
