import { expect } from '@playwright/test';
import { addressOf, crms } from '../automation/world/crm-addresses.ts';
import { recordIn } from '../automation/world/record-ids.ts';
import { stranger } from '../automation/world/stranger.ts';
import { story } from './setup/story.ts';

story('a rep opens a person nobody knows and is told what was looked for', async ({ rep }) => {
  const { overlay } = rep;
  await rep.opens(addressOf('hubspot', stranger.linkIn('hubspot')));
  await overlay.open();

  await expect(overlay.panel).toContainText('Marketing knows nothing about this record yet.');
  await expect(overlay.panel).toContainText('Looked for this CRM record.');
});

story('where the page may be read, the e-mail address that was looked for is named', async ({ rep, api }) => {
  const { overlay } = rep;
  await rep.setUp({ apiUrl: api.url, apiKey: await api.makeKey('rep'), hintsFor: ['salesforce'] });
  await rep.opens(addressOf('salesforce', stranger.linkIn('salesforce')));
  await overlay.open();

  await expect(overlay.panel).toContainText(`No marketing history for ${stranger.email}.`);
});

story('a person whom marketing knows by e-mail address only is found by it', async ({ rep, api, marketing }) => {
  const { overlay } = rep;
  await marketing.createPerson({ name: stranger.name, email: stranger.email, title: 'Buyer' });
  await rep.setUp({ apiUrl: api.url, apiKey: await api.makeKey('rep'), hintsFor: ['salesforce'] });
  await rep.opens(`https://${crms.salesforce.host}${crms.salesforce.path(recordIn('salesforce', 'contact', 9))}`);
  await overlay.open();

  await expect(overlay.panel).toContainText(stranger.name);
  await expect(overlay.panel).toContainText('Matched by the email address on this page');
});
