import type { CrmLink } from '@alongside/common';
import { recordIn } from './record-ids.ts';
import type { SmallWorld } from './small-world.ts';
import { stranger } from './stranger.ts';

/** The world's records as the demo CRM reads them, with Salesforce's ids. @source apps/demo-crm/src/data.ts */
export function demoCrmData({ castings, paper, dana, oskar, deal }: SmallWorld): object {
  const id = (kind: CrmLink['kind'], number: number) => recordIn('salesforce', kind, number).recordId;
  const owner = 'Robin Hale';
  const account = (number: number, { name, industry, domain }: SmallWorld['paper']) => ({
    id: id('account', number),
    name,
    industry,
    website: `https://www.${domain}`,
    owner,
  });
  const contact = (number: number, { name, email, title }: SmallWorld['dana'], accountNumber: number) => ({
    id: id('contact', number),
    name,
    email,
    title,
    accountId: id('account', accountNumber),
    owner,
  });
  return {
    user: { name: owner, email: 'robin.hale@acme.example' },
    accounts: [account(1, castings), account(2, paper)],
    contacts: [contact(1, dana, 1), contact(2, oskar, 2), { id: id('contact', 9), name: stranger.name, email: stranger.email, owner }],
    leads: [],
    opportunities: [
      {
        id: id('opportunity', 1),
        name: deal.name,
        accountId: id('account', 1),
        stage: 'Proposal',
        amount: 184_000,
        currency: 'EUR',
        owner,
        contactRoles: [{ contactId: id('contact', 1), role: 'Economic buyer' }],
      },
    ],
  };
}
