import type { DealAmounts } from './deal-amounts.ts';

/** The object that a notice speaks of, with what amounts are read by. */
export interface DealTold {
  readonly objectId: string;
  readonly amounts: DealAmounts;
}

/** What a property's value is as a field here; `null` empties the field. */
export interface PropertyReader {
  readonly field: string;
  readonly read: (value: string, told: DealTold) => unknown;
  /** What else the value says. */
  readonly also?: (value: string, told: DealTold) => Readonly<Record<string, unknown>>;
}

const plain = (field: string): PropertyReader => ({ field, read: (value) => value });

const stages: Readonly<Record<string, string>> = {
  marketingqualifiedlead: 'mql',
  salesqualifiedlead: 'sql',
};

/** The properties that we keep, by HubSpot's own names; the others need nobody's attention. */
export const propertyReaders = {
  company: {
    country: plain('country'),
    domain: plain('domain'),
    industry: { field: 'industry', read: (value: string) => value.replaceAll('_', ' ').toLowerCase() },
    name: plain('name'),
    numberofemployees: { field: 'employeeCount', read: (value: string) => Number(value) },
  },
  contact: {
    country: plain('country'),
    email: plain('email'),
    jobtitle: plain('title'),
    lifecyclestage: { field: 'lifecycleStage', read: (value: string) => stages[value] ?? value },
    phone: plain('phone'),
  },
  deal: {
    amount: { field: 'amountCents', read: (value: string, told: DealTold) => told.amounts.read(told.objectId, value) },
    closedate: { field: 'closeDate', read: dayOf },
    deal_currency_code: {
      ...plain('currency'),
      also: (value: string, told: DealTold) => ({ amountCents: told.amounts.inAnother(told.objectId, value) }),
    },
    dealname: plain('name'),
    dealstage: plain('stage'),
    // Not of the two below: a deal that goes from won to lost says both at one moment, and is open at none.
    hs_is_closed: { field: 'status', read: (value: string) => (value === 'false' ? 'open' : undefined) },
    hs_is_closed_lost: { field: 'status', read: (value: string) => (value === 'true' ? 'lost' : undefined) },
    hs_is_closed_won: { field: 'status', read: (value: string) => (value === 'true' ? 'won' : undefined) },
  },
} as const satisfies Record<string, Record<string, PropertyReader>>;

/** Properties that say only half of a field: the other half is not in the notice. */
export const halves: ReadonlySet<string> = new Set(['firstname', 'lastname', 'hubspot_owner_id']);

/** HubSpot writes days as milliseconds or as an instant, in UTC. */
function dayOf(value: string): string | undefined {
  const ms = /^\d{1,15}$/.test(value) ? Number(value) : Date.parse(value);
  return ms >= 0 && ms < 253_402_300_800_000 ? new Date(ms).toISOString().slice(0, 10) : undefined;
}
