import type { CrmSite, RecordRef } from '@alongside/common';
import { readManaged } from './managed.ts';
import { readSettings } from './settings.ts';
import { readStored } from './stored-value.ts';

/** A CRM host with what somebody decided about it. */
export interface Site extends CrmSite {
  readonly cardsOff?: readonly string[];
}

/** Every host that pages may be read on, each once: the administrator's word goes before the workspace's, and that before the user's. */
export async function readSites(): Promise<readonly Site[]> {
  const [managed, listed, own] = await Promise.all([readManaged(), readListed(), readStored('sites')]);
  const approved = listed
    .filter(({ status }) => status === 'approved')
    .map(({ origin, crm, hints, cardsOff }) => ({ origin, crm, hints, cardsOff }));
  const all: readonly Site[] = [...(managed.sites ?? []), ...approved, ...(managed.lockSettings ? [] : own)];
  const known = new Set<string>();
  return all.filter(({ origin }) => {
    const isNew = !known.has(originOf(origin));
    known.add(originOf(origin));
    return isNew;
  });
}

/** What the workspace's admins listed, and what this user asked for. */
export async function readListed() {
  const [listed, settings] = await Promise.all([readStored('workspace-sites'), readSettings()]);
  return listed && listed.apiUrl === settings?.apiUrl ? listed.sites : [];
}

/** CRMs whose records say by their host which installation they are of: what holds for one says nothing of another. */
const namedByHost = new Set<string>(['generic', 'salesforce', 'dynamics']);

/** The site that a record is on. A vendor's own host names its installation first; where it does not, one site of that CRM stands for all. */
export async function siteOf({ crm, instance }: RecordRef): Promise<Site | undefined> {
  const sites = (await readSites()).filter((site) => site.crm === crm);
  const exact = sites.find(({ origin }) => {
    const host = URL.parse(origin)?.host;
    return host === instance || host?.startsWith(`${instance}.`);
  });
  return exact ?? (namedByHost.has(crm) ? undefined : sites[0]);
}

const originOf = (address: string) => URL.parse(address)?.origin ?? address;
