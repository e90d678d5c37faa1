import { test as base } from '@playwright/test';
import type { ApiClient } from '../../automation/api/api-client.ts';
import { ApiServer } from '../../automation/api/api-server.ts';
import { builds } from '../../automation/builds.ts';
import { chromiumProgram } from '../../automation/chromium/chromium-program.ts';
import { type CrmHosts, startCrmHosts } from '../../automation/crm-hosts.ts';
import { crmSites } from '../../automation/crm-pages/crm-sites.ts';
import { Rep } from '../../automation/rep.ts';
import { makeSmallWorld, type SmallWorld } from '../../automation/world/small-world.ts';

interface Choices {
  /** The browser's and so the overlay's colours. */
  scheme: 'light' | 'dark';
  /** Size of the font of the CRM page's root element. */
  rootFontSize: string;
  /** `shipping` is what users get: its shadow root is closed, and drivers see nothing in it. */
  build: 'chromium' | 'shipping';
}

interface Cast {
  api: ApiServer;
  /** The API with an admin's key, as marketing's programs use it. */
  marketing: ApiClient;
  world: SmallWorld;
  /** Salesforce, HubSpot and Dynamics under their real host names, with the records of the world. */
  crm: CrmHosts;
  rep: Rep;
}

/** A story: its own server, workspace, CRM and browser. Nothing is shared with another one, and nothing is pretended. */
export const story = base.extend<Choices & Cast>({
  scheme: ['light', { option: true }],
  rootFontSize: ['100%', { option: true }],
  build: ['chromium', { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the needs of a fixture from this pattern.
  api: async ({}, use) => {
    const api = await ApiServer.start();
    await use(api);
    await api.stop();
  },
  marketing: async ({ api }, use) => use(await api.client('admin')),
  world: async ({ marketing }, use) => use(await makeSmallWorld(marketing)),
  crm: async ({ world, rootFontSize }, use) => {
    const crm = await startCrmHosts(crmSites(world, rootFontSize));
    await use(crm);
    await crm.stop();
  },
  rep: async ({ api, crm, build, scheme }, use) => {
    const rep = await Rep.sitDown(
      { program: chromiumProgram(), extension: builds[build], hosts: crm.hosts, colorScheme: scheme },
      { apiUrl: api.url, apiKey: await api.makeKey('rep') },
    );
    await use(rep);
    await rep.stop();
  },
});
