import { expect } from '@playwright/test';
import { startRequestLog } from '../automation/api/request-log.ts';
import { crms } from '../automation/world/crm-addresses.ts';
import { story } from './setup/story.ts';

for (const crm of ['salesforce', 'hubspot', 'dynamics'] as const) {
  story(`on a list page of ${crm} nothing is shown and nothing is asked for`, async ({ rep, api }) => {
    const log = await startRequestLog(api.port);
    await rep.setUp({ apiUrl: log.url, apiKey: await api.makeKey('rep') });
    await rep.opens(`https://${crms[crm].host}${crms[crm].listPath}`);
    await expect(rep.page.getByRole('link', { name: 'Dana Whitfield' }).first()).toBeVisible();
    // The content script has run when the page is idle; a record page then shows the overlay, this one must not.
    await rep.page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));

    await expect(rep.overlay.host).toBeHidden();
    // A new address is asked for its CRM sites, whatever page is open; nothing else is.
    expect(log.seen.filter((request) => !request.startsWith('GET /v1/crm-sites'))).toEqual([]);

    await rep.follows('Dana Whitfield');
    await expect(rep.overlay.tab).toBeVisible();
    await expect.poll(() => log.seen.filter((request) => request.startsWith('GET /v1/records/')).length).toBe(1);
    await rep.page.goBack();
    await expect(rep.overlay.host).toBeHidden();
    await log.stop();
  });
}
