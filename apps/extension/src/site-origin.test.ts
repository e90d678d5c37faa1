import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetManaged } from './managed.ts';
import { readListed, readSites } from './sites.ts';
import { writeStored } from './stored-value.ts';

const apiUrl = 'https://a.example';
const origins = ['https://*', 'https://*.acme.example', 'javascript:alert(1)', 'file:///etc', 'https://crm.acme.example'];

test('whoever lists hosts, an address that is no single web host is left out', async () => {
  fakeBrowser.reset();
  forgetManaged();
  const common = { crm: 'generic', hints: true };
  const createdAt = '2026-11-20T09:41:00.000Z';
  await fakeBrowser.storage.local.set({
    settings: { apiUrl, auth: { kind: 'key', apiKey: 'alg_1' } },
    'workspace-sites': {
      apiUrl,
      sites: origins.map((origin) => ({ ...common, id: 'crs_1', origin, cardsOff: [], status: 'approved', createdAt })),
    },
  });
  expect((await readListed()).map(({ origin }) => origin)).toEqual(['https://crm.acme.example']);

  await writeStored('workspace-sites', undefined);
  await fakeBrowser.storage.local.set({ sites: origins.map((origin) => ({ ...common, origin })) });
  expect((await readSites()).map(({ origin }) => origin)).toEqual(['https://crm.acme.example']);

  await writeStored('sites', []);
  await fakeBrowser.storage.managed.set({ sites: origins.map((origin) => ({ ...common, origin })) });
  forgetManaged();
  expect((await readSites()).map(({ origin }) => origin)).toEqual(['https://crm.acme.example']);
});
