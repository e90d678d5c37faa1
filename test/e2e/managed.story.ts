import { expect } from '@playwright/test';
import { builds } from '../automation/builds.ts';
import { chromiumProgram } from '../automation/chromium/chromium-program.ts';
import { extensionCopy } from '../automation/chromium/extension-copy.ts';
import { managedPolicy } from '../automation/chromium/managed-policy.ts';
import { Rep } from '../automation/rep.ts';
import { addressOf } from '../automation/world/crm-addresses.ts';
import { recordIn } from '../automation/world/record-ids.ts';
import { story } from './setup/story.ts';

story(
  'an organisation sets the extension up for its people: they have nothing to type, and follow what it changes',
  async ({ api, crm }) => {
    const { folder, id } = extensionCopy(builds.chromium);
    const policy = managedPolicy(id);
    policy.set({
      apiUrl: api.url,
      workspace: 'story',
      signIn: 'sso',
      lockSettings: true,
      sites: [{ origin: 'https://crm.acme.example', crm: 'generic', hints: true }],
    });
    const options = { program: chromiumProgram(), extension: folder, hosts: crm.hosts, id, isManaged: true };
    const rep = await Rep.begin(options);
    try {
      await rep.opens(addressOf('hubspot', recordIn('hubspot', 'contact', 1)));
      await rep.overlay.open();
      await expect(rep.overlay.panel).toContainText('Sign in to Alongside');

      await rep.overlay.button('Settings').click();
      const page = await rep.chromium.settingsPage();
      await expect(page.getByLabel('Server address')).toHaveValue(api.url);
      await expect(page.getByLabel('Server address')).toBeDisabled();
      await expect(page.getByText('Set by your organisation').first()).toBeVisible();
      await expect(page.getByText('Use a key instead')).toHaveCount(0);
      await expect(page.getByRole('listitem').filter({ hasText: 'https://crm.acme.example' })).toContainText('Set by your organisation');
      await expect(page.getByRole('button', { name: 'Add host' })).toHaveCount(0);
      for (const box of await page.getByRole('checkbox').all()) await expect(box).toBeDisabled();

      policy.set({ apiUrl: api.url, signIn: 'any' });
      await expect(page.getByText('Use a key instead')).toBeVisible({ timeout: 30_000 });
      await expect(page.getByRole('button', { name: 'Add host' })).toBeVisible();
      await expect(page.getByText('https://crm.acme.example', { exact: true })).toHaveCount(0);
    } finally {
      await rep.stop();
      policy.remove();
    }
  },
);
