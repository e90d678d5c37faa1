import type { CrmLink } from '@alongside/common';
import type { CrmRecord } from '../crm-pages/crm-record.ts';
import type { CrmName } from './crm-addresses.ts';
import { recordIn } from './record-ids.ts';
import type { SmallWorld } from './small-world.ts';
import { stranger } from './stranger.ts';

/** The world's records as one CRM knows them, and a person whom only the CRM knows. */
export function crmRecords({ castings, paper, dana, oskar, deal }: SmallWorld, crm: CrmName): CrmRecord[] {
  const record = (kind: Exclude<CrmLink['kind'], 'lead'>, number: number, fields: Omit<CrmRecord, 'kind' | 'id'>): CrmRecord => ({
    kind,
    id: recordIn(crm, kind, number).recordId,
    ...fields,
  });
  const person = ({ name, title = '', email = '' }: SmallWorld['dana'], company: string) => ({ name, title, email, company });
  return [
    record('contact', 1, person(dana, castings.name)),
    record('contact', 2, person(oskar, paper.name)),
    record('contact', 9, { name: stranger.name, email: stranger.email }),
    record('account', 1, { name: castings.name, website: `https://${castings.domain}` }),
    record('opportunity', 1, { name: deal.name, company: castings.name }),
  ];
}
