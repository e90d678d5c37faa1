import type { ReadEvent } from '../senders/define-sender.ts';
import type { Notice } from './wire.ts';

interface Said {
  readonly source: string;
  readonly at: string;
}

/** The kinds of the two records, in the order in which a notice names them. */
const ends: Readonly<Record<string, readonly [first: keyof Ends, second: keyof Ends]>> = {
  COMPANY_TO_CONTACT: ['company', 'contact'],
  COMPANY_TO_DEAL: ['company', 'deal'],
  CONTACT_TO_COMPANY: ['contact', 'company'],
  CONTACT_TO_DEAL: ['contact', 'deal'],
  DEAL_TO_COMPANY: ['deal', 'company'],
  DEAL_TO_CONTACT: ['deal', 'contact'],
};

/** Of each contact and deal, the companies that the notices say it belongs to from now on. */
export type NewHomes = ReadonlyMap<string, ReadonlySet<string>>;

export function newHomesIn(notices: readonly Notice[]): NewHomes {
  const homes = new Map<string, Set<string>>();
  for (const notice of notices) {
    const { company, contact, deal } = endsOf(notice);
    if (!company || notice.associationRemoved || notice.isPrimaryAssociation === false) continue;
    const key = keyOf(contact, deal);
    homes.set(key, (homes.get(key) ?? new Set()).add(company));
  }
  return homes;
}

/** Who works where, whose deal it is, and who has a part in it. */
export function readAssociation(
  notice: Notice,
  said: Said,
  homes: NewHomes,
  leave: (what: string) => void,
): ReadEvent['event'] | undefined {
  const { associationRemoved, isPrimaryAssociation } = notice;
  const { company, contact, deal } = endsOf(notice);
  if (!contact && !deal) {
    leave('is an association that is not kept');
    return undefined;
  }
  if (contact && deal) {
    const type = associationRemoved ? 'opportunity_role.delete' : 'opportunity_role.upsert';
    return { type, ...said, opportunity: { externalId: deal }, person: { externalId: contact } };
  }
  if (isPrimaryAssociation === false) {
    leave('is not the primary company');
    return undefined;
  }
  // Whoever leaves one company for another: the word on the new one may be of the same moment as this, or of one before.
  if (associationRemoved && [...(homes.get(keyOf(contact, deal)) ?? [])].some((home) => home !== company)) {
    leave('another company comes in its place');
    return undefined;
  }
  const account = associationRemoved ? null : { externalId: company };
  if (contact) return { type: 'person.upsert', ...said, externalId: contact, person: {}, account };
  return { type: 'opportunity.upsert', ...said, externalId: deal, opportunity: {}, account };
}

type Ends = { readonly [Kind in 'company' | 'contact' | 'deal']?: string };

/** Nobody where the notice is of no association that is kept. */
function endsOf({ associationType, fromObjectId, toObjectId }: Notice): Ends {
  const kinds = associationType && Object.hasOwn(ends, associationType) ? ends[associationType] : undefined;
  return kinds && fromObjectId && toObjectId ? { [kinds[0]]: fromObjectId, [kinds[1]]: toObjectId } : {};
}

function keyOf(contact: string | undefined, deal: string | undefined): string {
  return contact ? `contact ${contact}` : `deal ${deal}`;
}
