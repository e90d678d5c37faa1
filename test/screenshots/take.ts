import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { builds } from '../automation/builds.ts';
import { chromiumProgram } from '../automation/chromium/chromium-program.ts';
import { startCrmHosts } from '../automation/crm-hosts.ts';
import { demoCrm } from '../automation/crm-pages/demo-crm.ts';
import { startDemo } from '../automation/demo.ts';
import { Rep } from '../automation/rep.ts';
import { repository } from '../automation/repository.ts';
import { tempFolder } from '../automation/temp-folder.ts';
import { crms } from '../automation/world/crm-addresses.ts';

const folder = join(repository, 'docs', 'screenshots');

/** Takes the pictures of the documents: the demo's first person on the demo CRM and under Salesforce's host name, light and dark. */
async function takeScreenshots(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const demo = await startDemo(tempFolder('screenshots'));
  const data = (await (await fetch(`${demo.url}/demo-crm-data.json`)).json()) as object;
  const crm = await startCrmHosts({ [crms.salesforce.host]: demoCrm(builds.demoCrm, data) });
  const pages = {
    demo: { address: demo.firstPage, card: 'Now' },
    salesforce: { address: `https://${crms.salesforce.host}${new URL(demo.firstPage).pathname}`, card: 'Recommended' },
  };
  for (const colorScheme of ['light', 'dark'] as const) {
    const rep = await Rep.sitDown(
      { program: chromiumProgram(), extension: builds.chromium, hosts: crm.hosts, colorScheme },
      // The demo's people have no record in this Salesforce: there they are found by the address on the page.
      { apiUrl: demo.url, apiKey: demo.repKey, hintsFor: ['salesforce'] },
    );
    for (const [name, { address, card }] of Object.entries(pages)) {
      await rep.opens(address);
      await rep.overlay.open();
      await rep.overlay.card('Timeline').waitFor();
      if (card !== 'Now') await rep.overlay.card(card).evaluate((element) => element.scrollIntoView());
      const path = join(folder, `${name}-${colorScheme}.png`);
      await rep.page.screenshot({ path, animations: 'disabled', caret: 'hide' });
      console.log(path);
    }
    await rep.stop();
  }
  await crm.stop();
  await demo.stop();
}

await takeScreenshots();
