import type { ReadEvent } from '../senders/define-sender.ts';
import type { Notice } from './wire.ts';

interface Said {
  readonly source: string;
  readonly at: string;
}

/** The kinds of the two records, in the order in which a notice names them. */
const ends: Readonly<Record<string, readonly [first: string, second: string]>> = {
  COMPANY_TO_CONTACT: ['company', 'contact'],
  COMPANY_TO_DEAL: ['company', 'deal'],
  CONTACT_TO_COMPANY: ['contact', 'company'],
  CONTACT_TO_DEAL: ['contact', 'deal'],
  DEAL_TO_COMPANY: ['deal', 'company'],
  DEAL_TO_CONTACT: ['deal', 'contact'],
};

/** Who works where, whose deal it is, and who has a part in it. */
export function readAssociation(notice: Notice, said: Said, leave: (what: string) => void): ReadEvent['event'] | undefined {
  const { associationType, fromObjectId, toObjectId, associationRemoved, isPrimaryAssociation } = notice;
  const kinds = associationType && Object.hasOwn(ends, associationType) ? ends[associationType] : undefined;
  if (!kinds || !fromObjectId || !toObjectId) {
    leave('is an association that is not kept');
    return undefined;
  }
  const of = Object.fromEntries([[kinds[0], fromObjectId] as const, [kinds[1], toObjectId] as const]);
  const { company, contact, deal } = of;
  if (contact && deal) {
    const type = associationRemoved ? 'opportunity_role.delete' : 'opportunity_role.upsert';
    return { type, ...said, opportunity: { externalId: deal }, person: { externalId: contact } };
  }
  if (isPrimaryAssociation === false) {
    leave('is not the primary company');
    return undefined;
  }
  // Which company comes in its place, the notice does not say: another one tells, or nobody does.
  const account = associationRemoved ? null : { externalId: company };
  if (contact) return { type: 'person.upsert', ...said, externalId: contact, person: {}, account };
  return { type: 'opportunity.upsert', ...said, externalId: deal, opportunity: {}, account };
}
