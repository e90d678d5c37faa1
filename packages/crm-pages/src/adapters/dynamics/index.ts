import type { RecordKind } from '@alongside/common';
import { defineAdapter } from '../../define-adapter.ts';

/** Model-driven apps of Dynamics 365, and the older web client's `etc=` codes. The installation is the whole host. */
export const dynamics = /* @__PURE__ */ defineAdapter({
  id: 'dynamics',
  instance: (url) => (url.protocol === 'https:' && hosts.test(url.hostname) ? url.hostname : undefined),
  record(url) {
    if (!/\/main\.aspx$/i.test(url.pathname)) return undefined;
    const query = new Map([...url.searchParams].map(([key, value]) => [key.toLowerCase(), value]));
    const kind = kinds.get((query.get('etn') ?? query.get('etc') ?? '').toLowerCase());
    const recordId = guid.exec(query.get('id') ?? '')?.[1]?.toLowerCase();
    return query.get('pagetype')?.toLowerCase() === 'entityrecord' && kind && recordId ? { kind, recordId } : undefined;
  },
});

const hosts = /^[a-z0-9-]+\.(?:crm\d{0,2}\.dynamics\.com|crm\.(?:dynamics\.cn|microsoftdynamics\.(?:us|de)|appsplatform\.us))$/;

const guid = /^\{?([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\}?$/i;

/** @source Names and the codes of the four built-in tables: crm-pages survey, section 2.3 */
const kinds = /* @__PURE__ */ new Map<string, RecordKind>([
  ['account', 'account'],
  ['1', 'account'],
  ['contact', 'contact'],
  ['2', 'contact'],
  ['opportunity', 'opportunity'],
  ['3', 'opportunity'],
  ['lead', 'lead'],
  ['4', 'lead'],
]);
