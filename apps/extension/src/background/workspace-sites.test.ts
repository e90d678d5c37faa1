import type { ManagedCrmSite } from '@alongside/common';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readStored, writeStored } from '../stored-value.ts';
import { ApiTrouble } from './api.ts';
import { workspaceSites } from './workspace-sites.ts';

const apiUrl = 'https://a.example';
const site: ManagedCrmSite = {
  id: 'crs_1',
  origin: 'https://crm.acme.example',
  crm: 'generic',
  hints: false,
  cardsOff: [],
  status: 'approved',
  createdAt: '2026-11-20T09:41:00.000Z',
};

function worker(answer: () => { sites: ManagedCrmSite[]; etag?: string } | undefined) {
  const asked: (string | undefined)[] = [];
  let nowMs = 1_000;
  const own = workspaceSites(
    () => nowMs,
    () => ({
      async crmSites(etag) {
        asked.push(etag);
        return answer();
      },
      requestSite: async ({ origin }) => void asked.push(origin),
    }),
  );
  return {
    ...own,
    asked,
    pass(ms: number) {
      nowMs += ms;
    },
  };
}

beforeEach(async () => {
  fakeBrowser.reset();
  await writeStored('settings', { apiUrl, auth: { kind: 'key', apiKey: 'alg_1' } });
});

describe('workspaceSites', () => {
  test('keeps the list, and asks only whether it changed', async () => {
    let isNew = true;
    const { refresh, asked } = worker(() => (isNew ? { sites: [site], etag: '"1"' } : undefined));
    await refresh();
    isNew = false;
    await refresh();
    expect([asked, await readStored('workspace-sites')]).toEqual([[undefined, '"1"'], { apiUrl, etag: '"1"', sites: [site] }]);
  });

  test('asks again after a quarter of an hour in use, and keeps the list when nobody answers', async () => {
    let isDown = false;
    const { refreshWhenStale, asked, pass } = worker(() => {
      if (isDown) throw new ApiTrouble({ code: 'unreachable' });
      return { sites: [site] };
    });
    await refreshWhenStale();
    await refreshWhenStale();
    isDown = true;
    pass(15 * 60_000);
    await refreshWhenStale();
    expect([asked.length, (await readStored('workspace-sites'))?.sites]).toEqual([2, [site]]);
  });

  test('asks nothing while nobody is signed in', async () => {
    await writeStored('settings', { apiUrl, auth: { kind: 'session' } });
    const { refresh, asked } = worker(() => ({ sites: [site] }));
    await refresh();
    expect(asked).toEqual([]);
  });

  test('after a request the list is the new one', async () => {
    const { request, asked } = worker(() => ({ sites: [{ ...site, status: 'requested' }] }));
    await request({ origin: site.origin, crm: 'generic' });
    expect([asked, (await readStored('workspace-sites'))?.sites.map(({ status }) => status)]).toEqual([
      [site.origin, undefined],
      ['requested'],
    ]);
  });
});
