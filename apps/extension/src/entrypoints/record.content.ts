import { contentScriptMatches } from '@alongside/crm-pages';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { followRecords } from '../content/follow-records.ts';

export default defineContentScript({
  matches: [...contentScriptMatches],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: (ctx) => followRecords(() => ctx.isInvalid, ctx.signal),
});
