import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPageHints } from '../content/page-hints.ts';

// Brought into a page only when its record could not be found by number and somebody allowed matching by what the page shows.
export default defineUnlistedScript(() => {
  globalThis.alongsideReadHints ??= readPageHints;
});
