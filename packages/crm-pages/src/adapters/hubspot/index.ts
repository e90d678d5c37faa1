import { defineAdapter } from '../../define-adapter.ts';

/** HubSpot's record pages with their tabs, and the three legacy forms. The installation is the portal's number. */
export const hubspot = /* @__PURE__ */ defineAdapter({
  id: 'hubspot',
  instance: (url) => (/^https:\/\/app(?:-[a-z]{2}\d)?\.hubspot\.com(?::\d+)?$/.test(url.origin) ? 'portal' : undefined),
  record(url) {
    const [, instance, type, recordId] = path.exec(url.pathname) ?? [];
    const kind = kinds[type ?? ''];
    return instance && kind && recordId ? { instance, kind, recordId } : undefined;
  },
});

const path = /^\/contacts\/(\d{1,20})\/(record\/0-\d+|contact|company|deal)\/(\d{1,20})(?:\/|$)/;

/** @source HubSpot's page "Object type IDs", by the crm-pages survey, section 2.2 */
const kinds: Readonly<Record<string, 'contact' | 'account' | 'opportunity' | 'lead'>> = {
  'record/0-1': 'contact',
  contact: 'contact',
  'record/0-2': 'account',
  company: 'account',
  'record/0-3': 'opportunity',
  deal: 'opportunity',
  'record/0-136': 'lead',
};
