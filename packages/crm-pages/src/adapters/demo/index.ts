import { lightningRecord } from '../../addresses/lightning-record.ts';
import { defineAdapter } from '../../define-adapter.ts';

/** The demo CRM that comes with the product, on this very computer. Other programs there stay free for the user's own sites. */
export const demo = /* @__PURE__ */ defineAdapter({
  id: 'demo',
  instance: (url) => (/^http:\/\/(?:127\.0\.0\.1|localhost)(?::\d+)?\/lightning\//.test(url.href) ? 'demo' : undefined),
  record: (url) => lightningRecord(url.pathname),
});
