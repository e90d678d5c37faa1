import { builds } from '../automation/builds.ts';
import { gzippedBytes, reachableFiles } from './browser/built-bytes.ts';
import { buildWhereMissing } from './browser/open-browser.ts';
import { defineLoad } from './define-load.ts';

/** The overlay's application: its page with every script, style and language that it can come to load. */
export const overlayBytes = defineLoad({
  id: 14,
  budgets: { 'overlay-gzipped-kb': { budget: 120, aim: 60, isBetter: 'less' } },
  async run() {
    await buildWhereMissing();
    const files = reachableFiles(builds.shipping, 'overlay.html');
    return [{ name: 'overlay-gzipped-kb', value: gzippedBytes(builds.shipping, files) / 1_024, facts: { files: files.size } }];
  },
});
