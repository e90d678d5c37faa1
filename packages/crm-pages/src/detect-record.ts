import type { CrmSite, RecordRef } from '@alongside/common';
import { parseUrl } from './addresses/parse-url.ts';
import type { CrmAdapter } from './define-adapter.ts';
import { adapters } from './registry.ts';

/**
 * The CRM record that an address names.
 *
 * On an origin that the user added for a certain CRM, that CRM's rules hold; next come the hosts we know; a site added as
 * `generic` has the last word. Whoever recognises the host decides alone: no second adapter guesses at a vendor's list page.
 *
 * @param sites hosts that the user or the admin added
 * @returns `undefined` for every other address, also for text that is none; never throws
 */
export function detectRecord(address: string, sites: readonly CrmSite[] = []): RecordRef | undefined {
  if (address.length > longestAddress) return undefined;
  const url = parseUrl(address);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return undefined;
  const site = sites.find(({ origin }) => parseUrl(origin)?.origin === url.origin);
  const named = adapters.find(({ id }) => id === site?.crm);
  const known = adapters.find((adapter) => guarded(() => adapter.instance(url)));
  const adapter = (named?.id !== 'generic' && named) || (known ?? named);
  return adapter && guarded(() => read(adapter, url));
}

/** Browsers cope with more, but no record page met so far came near it. */
const longestAddress = 16_384;

function read(adapter: CrmAdapter, url: URL): RecordRef | undefined {
  const record = adapter.record(url);
  // U+0000 cannot be stored, so no record is named by it; nor does a known CRM put it in an id.
  if (!record || record.recordId.length > 512 || record.recordId.includes('\0')) return undefined;
  return { crm: adapter.id, instance: record.instance ?? adapter.instance(url) ?? url.host, kind: record.kind, recordId: record.recordId };
}

/** One adapter's mistake must not blind the others, nor the page: it then has nothing to say. */
function guarded<Value>(ask: () => Value): Value | undefined {
  try {
    return ask();
  } catch (error) {
    console.warn('Alongside could not read this address', error);
    return undefined;
  }
}
