import { defineContentScript } from 'wxt/utils/define-content-script';
import { followRecords } from '../content/follow-records.ts';

// Which pages it runs on stands in `manifest.ts`: the list of hosts would be a fifth of this script.
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: (ctx) => followRecords(() => ctx.isInvalid, ctx.signal),
});
