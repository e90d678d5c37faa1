/**
 * What the CRM knows: the shape of `/demo-crm-data.json`. Whoever serves this app serves that file with it, with ids of its own choosing:
 * 18 characters, contacts begin with 003, leads with 00Q, accounts with 001, opportunities with 006. It holds nothing of marketing's.
 */
export interface CrmData {
  /** Who is signed in. */
  readonly user: { readonly name: string; readonly email: string };
  readonly accounts: readonly CrmAccount[];
  readonly contacts: readonly CrmContact[];
  readonly leads: readonly CrmLead[];
  readonly opportunities: readonly CrmOpportunity[];
}

export interface CrmAccount {
  readonly id: string;
  readonly name: string;
  readonly type?: string;
  readonly industry?: string;
  readonly phone?: string;
  /** With its scheme, such as `https://www.acme.example`. */
  readonly website?: string;
  readonly employees?: number;
  readonly city?: string;
  readonly country?: string;
  readonly owner?: string;
}

export interface CrmContact {
  readonly id: string;
  readonly name: string;
  readonly accountId?: string;
  readonly title?: string;
  readonly department?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly city?: string;
  readonly country?: string;
  readonly doNotContact?: boolean;
  readonly owner?: string;
}

export interface CrmLead {
  readonly id: string;
  readonly name: string;
  readonly company?: string;
  readonly title?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly status?: string;
  readonly country?: string;
  readonly owner?: string;
}

export interface CrmOpportunity {
  readonly id: string;
  readonly name: string;
  readonly accountId?: string;
  readonly stage?: string;
  /** In the currency's main unit. */
  readonly amount?: number;
  /** ISO 4217. */
  readonly currency?: string;
  /** Such as `2026-12-15`. */
  readonly closeDate?: string;
  readonly owner?: string;
  readonly contactRoles?: readonly { readonly contactId: string; readonly role: string }[];
}

/**
 * The data of this CRM.
 *
 * @throws Error when the file is not there
 */
export async function loadData(): Promise<CrmData> {
  const response = await fetch('/demo-crm-data.json');
  if (!response.ok) throw new Error(`/demo-crm-data.json answered ${response.status}`);
  return (await response.json()) as CrmData;
}
