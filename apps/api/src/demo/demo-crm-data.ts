import type { DemoAccount, DemoPerson, DemoWorld } from './world/demo-world.ts';
import { ownerNames } from './world/owner-names.ts';
import { smallestUnits } from './world/smallest-units.ts';

/** What a CRM knows of the demo's market, and nothing of marketing's: the content of `/demo-crm-data.json`, as apps/demo-crm/src/data.ts says. */
export function demoCrmData(world: DemoWorld) {
  const accounts = new Map(world.accounts.map((account) => [account.key, account]));
  const people = new Map(world.people.map((person) => [person.key, person]));
  const accountOf = (key: string) => found(accounts, key);
  const isContact = (person: DemoPerson) => person.input.links[0]?.kind === 'contact';
  return {
    user: { name: ownerNames[0], email: 'jonah.whitfield@tallyport.example' },
    accounts: world.accounts.map(accountOfCrm),
    contacts: world.people.filter(isContact).map((person) => contactOfCrm(person, accountOf(person.accountKey))),
    leads: world.people.filter((person) => !isContact(person)).map((person) => leadOfCrm(person, accountOf(person.accountKey))),
    opportunities: world.opportunities.map(({ accountKey, contacts, input }) => ({
      id: recordIdOf(input),
      name: input.name,
      accountId: recordIdOf(accountOf(accountKey).input),
      stage: input.stage,
      amount: (input.amountCents ?? 0) / smallestUnits(input.currency ?? 'EUR'),
      currency: input.currency,
      closeDate: input.closeDate,
      owner: input.ownerName,
      contactRoles: contacts.map(({ personKey, role }) => ({ contactId: recordIdOf(found(people, personKey).input), role })),
    })),
  };
}

function accountOfCrm({ input, city, phone, isCustomer }: DemoAccount) {
  const { name, industry, employeeCount, domain, country, ownerName } = input;
  const type = isCustomer ? 'Customer' : 'Prospect';
  const website = `https://www.${domain}`;
  return {
    id: recordIdOf(input),
    name,
    type,
    industry: capitalised(industry),
    phone,
    website,
    employees: employeeCount,
    city,
    country,
    owner: ownerName,
  };
}

function contactOfCrm({ input }: DemoPerson, account: DemoAccount) {
  const { name, title, department, email, phone, country, doNotContact, ownerName } = input;
  const common = { id: recordIdOf(input), name, title, email, phone, country, doNotContact, owner: ownerName };
  return { ...common, accountId: recordIdOf(account.input), department: capitalised(department ?? ''), city: account.city };
}

const leadStatuses = ['Open', 'Contacted', 'Working', 'Nurturing'];

function leadOfCrm({ key, input }: DemoPerson, account: DemoAccount) {
  const { name, title, email, phone, country, ownerName } = input;
  const status = leadStatuses[Number(key.slice(-3)) % leadStatuses.length];
  return { id: recordIdOf(input), name, company: account.input.name, title, email, phone, status, country, owner: ownerName };
}

function recordIdOf({ links }: { readonly links: readonly { readonly recordId: string }[] }): string {
  const id = links[0]?.recordId;
  if (id === undefined) throw new Error('everything in the demo has a record');
  return id;
}

function found<T>(things: ReadonlyMap<string, T>, key: string): T {
  const thing = things.get(key);
  if (thing === undefined) throw new Error(`there is no ${key} in the demo`);
  return thing;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
