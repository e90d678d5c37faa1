import type { CrmLink } from '@alongside/common';
import { type CrmName, crms } from './crm-addresses.ts';
import { salesforceId } from './salesforce-id.ts';

const salesforcePrefixes = { contact: '003', lead: '00Q', account: '001', opportunity: '006' };

/** One record of ours in each of the three CRMs. @param number tells records of one kind apart, from 1 */
export function recordIn(crm: CrmName, kind: CrmLink['kind'], number: number): CrmLink {
  const ids: Record<CrmName, string> = {
    salesforce: salesforceId(salesforcePrefixes[kind], `Kd${kind.charAt(0).toUpperCase()}7x${number}`),
    hubspot: String(90_071_000_000 + number),
    dynamics: `7b2f4c1e-9d3a-4e55-8c77-${kind.length.toString(16).padStart(2, '0')}${number.toString(16).padStart(10, '0')}`,
  };
  return { crm, instance: crms[crm].instance, kind, recordId: ids[crm] };
}

/** The same thing in all three CRMs. */
export function linksEverywhere(kind: CrmLink['kind'], number: number): CrmLink[] {
  return (Object.keys(crms) as CrmName[]).map((crm) => recordIn(crm, kind, number));
}
