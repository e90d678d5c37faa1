import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetManaged } from './managed.ts';
import { readSettings } from './settings.ts';
import { readSites, siteOf } from './sites.ts';
import { writeStored } from './stored-value.ts';

const apiUrl = 'https://a.example';
const listed = (origin: string, more: object = {}) => ({
  id: `crs_${origin.length}`,
  origin,
  crm: 'generic',
  hints: true,
  cardsOff: ['timeline'],
  status: 'approved' as const,
  createdAt: '2026-11-20T09:41:00.000Z',
  ...more,
});

beforeEach(async () => {
  fakeBrowser.reset();
  forgetManaged();
  await writeStored('settings', { apiUrl, auth: { kind: 'session' } });
});

describe('sites', () => {
  test('the organisation goes before the workspace, and the workspace before the user', async () => {
    await fakeBrowser.storage.managed.set({ sites: [{ origin: 'https://one.example', hints: false }] });
    await writeStored('workspace-sites', { apiUrl, sites: [listed('https://one.example'), listed('https://two.example')] });
    await writeStored('sites', [
      { origin: 'https://two.example', crm: 'hubspot', hints: false },
      { origin: 'https://three.example', crm: 'generic', hints: true },
    ]);
    expect((await readSites()).map(({ origin, crm, hints, cardsOff }) => [origin, crm, hints, cardsOff])).toEqual([
      ['https://one.example', 'generic', false, undefined],
      ['https://two.example', 'generic', true, ['timeline']],
      ['https://three.example', 'generic', true, undefined],
    ]);
  });

  test('what is only asked for, or was listed by another server, counts for nothing', async () => {
    await writeStored('workspace-sites', { apiUrl, sites: [listed('https://one.example', { status: 'requested' })] });
    expect(await readSites()).toEqual([]);
    await writeStored('workspace-sites', { apiUrl: 'https://b.example', sites: [listed('https://one.example')] });
    expect(await readSites()).toEqual([]);
  });

  test('the user’s own count for nothing where settings are locked', async () => {
    await fakeBrowser.storage.managed.set({ lockSettings: true });
    await writeStored('sites', [{ origin: 'https://three.example', crm: 'generic', hints: true }]);
    expect(await readSites()).toEqual([]);
  });

  test('a record is on the site that names its installation', async () => {
    const sites = ['https://acme.lightning.force.com', 'https://acme--uat.sandbox.lightning.force.com'].map((origin, at) =>
      listed(origin, { crm: 'salesforce', cardsOff: [`card-${at}`] }),
    );
    await writeStored('workspace-sites', { apiUrl, sites });
    const on = async (crm: string, instance: string) => (await siteOf({ crm, instance, kind: 'contact', recordId: '1' }))?.cardsOff;
    expect([
      await on('salesforce', 'acme--uat'),
      await on('salesforce', 'acme'),
      await on('hubspot', '1'),
      await on('generic', 'x'),
      await on('salesforce', 'globex'),
    ]).toEqual([['card-1'], ['card-0'], undefined, undefined, undefined]);
  });
});

describe('settings', () => {
  test('an address set by the organisation is the one, and a key for another one is not sent to it', async () => {
    await writeStored('settings', { apiUrl: 'https://old.example', auth: { kind: 'key', apiKey: 'alg_1' } });
    await fakeBrowser.storage.managed.set({ apiUrl: 'https://a.example' });
    expect(await readSettings()).toEqual({ apiUrl: 'https://a.example', auth: { kind: 'session' } });
  });

  test('a key does not count where people must sign in', async () => {
    await writeStored('settings', { apiUrl, auth: { kind: 'key', apiKey: 'alg_1' } });
    await fakeBrowser.storage.managed.set({ signIn: 'sso' });
    expect(await readSettings()).toEqual({ apiUrl, auth: { kind: 'session' } });
  });

  test('what versions before sign-in stored is a key', async () => {
    await fakeBrowser.storage.local.set({ settings: { apiUrl, apiKey: 'alg_1' } });
    expect(await readSettings()).toEqual({ apiUrl, auth: { kind: 'key', apiKey: 'alg_1' } });
  });
});
