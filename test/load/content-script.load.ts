import { chromium } from 'playwright-core';
import { builds } from '../automation/builds.ts';
import { chromiumProgram } from '../automation/chromium/chromium-program.ts';
import { addressOf } from '../automation/world/crm-addresses.ts';
import { recordIn } from '../automation/world/record-ids.ts';
import { contentScripts, gzippedBytes } from './browser/built-bytes.ts';
import { heapAfter } from './browser/heap-after.ts';
import { buildWhereMissing, openBrowser, startCrm } from './browser/open-browser.ts';
import { defineLoad } from './define-load.ts';
import { seededServer } from './world/seeded-server.ts';

const mebibyte = 1_048_576;
const people = 20;

/** What the extension puts into a CRM page: bytes, and memory of the page once the panel stands there and nothing happens. */
export const contentScript = defineLoad({
  id: 13,
  budgets: {
    'content-script-gzipped-kb': { budget: 8, aim: 4, isBetter: 'less' },
    'content-script-idle-heap-mb': { budget: 0.5, aim: 0.3, isBetter: 'less' },
  },
  async run(size) {
    await buildWhereMissing();
    const bytes = gzippedBytes(builds.shipping, contentScripts(builds.shipping));
    const rounds = size.isQuick ? 1 : 5;
    const ours = await seededServer(size.touches / 10);
    const address = addressOf('hubspot', recordIn('hubspot', 'contact', 1));
    const without = await heapWithout(address, rounds);
    const { rep, stop } = await openBrowser(ours, people, 'shipping');
    let withIt: number;
    try {
      withIt = await heapAfter(rep.chromium.context, address, true, rounds);
    } finally {
      await stop();
    }
    return [
      { name: 'content-script-gzipped-kb', value: bytes / 1_024, facts: { files: contentScripts(builds.shipping).join(' ') } },
      {
        name: 'content-script-idle-heap-mb',
        value: (withIt - without) / mebibyte,
        facts: { withMb: withIt / mebibyte, withoutMb: without / mebibyte },
      },
    ];
  },
});

/** The same page in the same browser without the extension. */
async function heapWithout(address: string, rounds: number): Promise<number> {
  const crm = await startCrm(people);
  const rules = Object.entries(crm.hosts).map(([host, port]) => `MAP ${host} 127.0.0.1:${port}`);
  const browser = await chromium.launch({
    executablePath: chromiumProgram(),
    args: ['--no-sandbox', '--disable-gpu', '--ignore-certificate-errors', `--host-resolver-rules=${rules.join(', ')}`],
  });
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1440, height: 900 } });
  try {
    return await heapAfter(context, address, false, rounds);
  } finally {
    await browser.close();
    await crm.stop();
  }
}
