import { expect } from '@playwright/test';
import { builds } from '../automation/builds.ts';
import { eventually } from '../automation/eventually.ts';
import { type Firefox, startFirefox } from '../automation/firefox/firefox.ts';
import { firefoxProgram } from '../automation/firefox/firefox-program.ts';
import { crms } from '../automation/world/crm-addresses.ts';
import { recordIn } from '../automation/world/record-ids.ts';
import { story } from './setup/story.ts';

const findFrame = `
  for (const child of document.documentElement.children) {
    const frame = child.shadowRoot?.querySelector('iframe[title="Alongside"]');
    if (frame) return frame;
  }
  return null;`;

const overlayText = (firefox: Firefox, wanted: string) =>
  eventually(`the overlay says ${wanted}`, async () => {
    const text = await firefox.runInFrame<string>(findFrame, 'return document.body.innerText');
    return text.includes(wanted) ? text : undefined;
  });

story('in Firefox, a rep opens a Salesforce contact, sees who that is, and moves on to its account', async ({ api, crm, world }) => {
  const firefox = await startFirefox({
    program: firefoxProgram(),
    extension: builds.firefox,
    extensionId: 'extension@alongside.example',
  });
  try {
    await firefox.open(`${firefox.extensionOrigin}/options.html`);
    await firefox.run('return browser.storage.local.set({ settings: arguments[0] })', [
      { apiUrl: api.url, apiKey: await api.makeKey('rep') },
    ]);
    const host = `https://${crms.salesforce.host}:${crm.port}`;
    await firefox.open(host + crms.salesforce.path(recordIn('salesforce', 'contact', 1)));
    await eventually('the tab can be opened', async () => {
      const click = `const tab = document.querySelector('button.tab'); tab?.click(); return tab !== null`;
      return (await firefox.runInFrame<boolean>(findFrame, click)) || undefined;
    });

    const text = await overlayText(firefox, 'Scrap audit demo request');
    expect(text).toContain('Dana Whitfield');
    expect(text).toContain(world.finance.name);
    expect(text).toContain(world.payback.title);
    expect(text).toContain('because');

    await firefox.run(`document.querySelector('a[href*="/r/Account/"]').click()`);
    const account = await overlayText(firefox, '1 person known');
    expect(account).not.toContain('dana.whitfield@');
  } finally {
    await firefox.stop();
  }
});
