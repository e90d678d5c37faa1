import { decodeText } from '../../addresses/decode-text.ts';
import { lightningRecord } from '../../addresses/lightning-record.ts';
import { salesforceRecord } from '../../addresses/salesforce-id.ts';
import { defineAdapter } from '../../define-adapter.ts';

/** Lightning, its console (the path is the tab in focus, `ws=` is not), old Lightning and Classic. */
export const salesforce = /* @__PURE__ */ defineAdapter({
  id: 'salesforce',
  instance(url) {
    const [, domain, visualforce, old] = hosts.exec(url.hostname) ?? [];
    if (url.protocol !== 'https:') return undefined;
    // Visualforce hosts add the package's name: acme--c.vf.force.com, acme--uat--c.sandbox.vf.force.com.
    return old ?? (visualforce ? /^(.+)--\w+$/.exec(domain ?? '')?.[1] : domain);
  },
  record({ pathname, hash }) {
    const address = decodeText(pathname + hash);
    return lightningRecord(pathname) ?? salesforceRecord(other.exec(address)?.[1] ?? '');
  },
});

/** @source Salesforce's help, "My Domain URL formats"; government, China and the Defender proxy: crm-pages survey, section 2.1 */
const hosts =
  /^(?:([a-z0-9-]+)(?:\.[a-z0-9]+)?\.(?:lightning\.(?:force\.(?:com|mil)|crmforce\.mil)|my\.salesforce\.(?:com|mil)|((?:vf|visual)\.force\.com|visualforce\.com)|(?:lightning\.|my\.)?sfcrm(?:app|product)s\.cn)|([a-z]{2,3}\d+)\.salesforce\.com)(?:\.mcas\.ms)?$/;

/** Classic `/{id}` and `/{id}/e`, inside Lightning, in the old console, and old Lightning's hash. */
const other = /^(?:\/lightning\/_classic|\/console#|\/one\/one\.app#\/sObject)?\/\/?(\w{15}|\w{18})(?:\/(?:e|view|edit))?\/?(?:[?#].*)?$/;
