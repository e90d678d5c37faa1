import { expect } from '@playwright/test';
import { builds } from '../automation/builds.ts';
import { chromiumProgram } from '../automation/chromium/chromium-program.ts';
import { startCrmHosts } from '../automation/crm-hosts.ts';
import { ownCrm } from '../automation/crm-pages/own-crm.ts';
import { Rep } from '../automation/rep.ts';
import { tempFolder } from '../automation/temp-folder.ts';
import { addressOf, crms } from '../automation/world/crm-addresses.ts';
import { personId, writeHubspotExport } from '../integration/imports/hubspot-export.ts';
import { importCommand } from '../integration/imports/import-command.ts';
import { story } from './setup/story.ts';

const people = 10_000;
const touches = 100_000;

story("people of an imported HubSpot export show on HubSpot's pages", async ({ api }) => {
  story.setTimeout(180_000);
  const files = writeHubspotExport(tempFolder('export'), people, touches);
  for (const [kind, file] of [
    ['people', files.people],
    ['touches', files.touches],
  ] as const) {
    const options = ['--workspace', api.workspace, '--kind', kind, '--instance', crms.hubspot.instance, file];
    // 3: all good rows are stored, and the wrong ones among them are listed.
    expect((await importCommand(api.dataDir, options)).code).toBe(3);
  }

  const record = { crm: 'hubspot', instance: crms.hubspot.instance, kind: 'contact', recordId: String(personId(7)) } as const;
  const crm = await startCrmHosts({
    [crms.hubspot.host]: ownCrm({ shape: 'hubspot', records: [{ kind: 'contact', id: record.recordId, name: 'Zoë7 Müller' }] }),
  });
  const rep = await Rep.sitDown(
    { program: chromiumProgram(), extension: builds.chromium, hosts: crm.hosts },
    { apiUrl: api.url, apiKey: await api.makeKey('rep') },
  );
  try {
    await rep.opens(addressOf('hubspot', record));
    await rep.overlay.open();
    await expect(rep.overlay.panel).toContainText('Zoë7 Müller');
    await expect(rep.overlay.panel).toContainText('Head of "Growth", EMEA, Company 7, Inc.');
    await expect(rep.overlay.card('Timeline')).toContainText('Hello, 7');
  } finally {
    await rep.stop();
    await crm.stop();
  }
});
