/** What is so after a stream, in names instead of numbers: one line for each thing that can be told apart, and what is said of it. */
export type State = Map<string, string>;

export const nouns = ['account', 'campaign', 'content', 'person', 'opportunity'] as const;
export type Noun = (typeof nouns)[number];

/** A name in the words of its system. */
export function nameOf(source: string, externalId: string): string {
  return JSON.stringify([source, externalId]);
}

/** The fields of each noun, by the column that keeps them. */
export const columns: Readonly<Record<Noun, Readonly<Record<string, string>>>> = {
  account: { name: 'name', domain: 'domain', industry: 'industry', employeeCount: 'employee_count' },
  campaign: { name: 'name', status: 'status', channel: 'channel', startsAt: 'starts_at_ms' },
  content: { kind: 'kind', title: 'title', url: 'url', summary: 'summary', version: 'version', topic: 'topic' },
  opportunity: {
    name: 'name',
    stage: 'stage',
    buyingStage: 'buying_stage',
    status: 'status',
    amountCents: 'amount_cents',
    currency: 'currency',
    closeDate: 'close_date',
  },
  person: {
    name: 'name',
    email: 'email',
    title: 'title',
    phone: 'phone',
    seniority: 'seniority',
    lifecycleStage: 'lifecycle_stage',
    ownerEmail: 'owner_email',
    country: 'country',
    doNotContact: 'do_not_contact',
  },
};

export const tables: Readonly<Record<Noun, string>> = {
  account: 'accounts',
  campaign: 'campaigns',
  content: 'content_items',
  opportunity: 'opportunities',
  person: 'people',
};

/** Where the row names the company it belongs to. */
export const homes: Readonly<Partial<Record<Noun, string>>> = { account: 'parent_pk', opportunity: 'account_pk', person: 'account_pk' };
