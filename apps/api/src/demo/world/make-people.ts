import type { LifecycleStage } from '@alongside/common';
import { demoLink } from './demo-link.ts';
import { type DemoAccount, type DemoPerson, demoSource, type Temperature } from './demo-world.ts';
import { buyerRoles, type JobRole, otherRoles } from './job-roles.ts';
import { mailboxOf } from './mailbox-of.ts';
import { personName } from './person-name.ts';
import type { RandomSource } from './random-source.ts';
import { telephoneNumber } from './telephone-number.ts';

const peoplePerAccount = 5;
/** 30 of 200 are leads: people whom nobody has yet made a contact of. */
const leadPlaces = new Set([4, 11, 17]);
/** Every ninth person has a job that no persona is about. */
const otherRoleEvery = 9;

/** In every 20 people: how warm they are. The first is the one that the demo opens with. */
const temperatures: readonly Temperature[] = [
  'hot', 'warm', 'cool', 'quiet', 'warm', 'cool', 'outbound', 'warm', 'none', 'cool',
  'warm', 'cool', 'quiet', 'warm', 'outbound', 'cool', 'warm', 'cool', 'none', 'quiet',
]; // biome-ignore format: two rows of ten are easier to count

/** 200 people, five to a company, each in another corner of the buying group. */
export function makePeople(random: RandomSource, accounts: readonly DemoAccount[]): DemoPerson[] {
  const taken = new Set<string>();
  return accounts.flatMap((account, accountIndex) => {
    const roles = buyerRoles.map((group) => random.pick(group));
    const names = { taken, colleagues: new Set<string>() };
    const offset = accountIndex % peoplePerAccount;
    return Array.from({ length: peoplePerAccount }, (_, place) => {
      const index = accountIndex * peoplePerAccount + place;
      const isOther = index % otherRoleEvery === otherRoleEvery - 1;
      const role = isOther ? random.pick(otherRoles) : roles[(place + (accountIndex === 0 ? 0 : offset)) % roles.length];
      if (!role) throw new Error('every company has five roles');
      return makePerson(random, account, accountIndex, index, role, names);
    });
  });
}

function makePerson(
  random: RandomSource,
  account: DemoAccount,
  accountIndex: number,
  index: number,
  [title, department, seniority, personaKey]: JobRole,
  names: { readonly taken: Set<string>; readonly colleagues: Set<string> },
): DemoPerson {
  const key = `person-${String(index + 1).padStart(3, '0')}`;
  const name = personName(random, account.input.country, names.taken, names.colleagues);
  const isLead = leadPlaces.has(index % 20);
  // One person asked never to be contacted again.
  const temperature = index === 33 ? 'refused' : (temperatures[index % temperatures.length] ?? 'none');
  return {
    key,
    accountKey: account.key,
    personaKey,
    temperature,
    input: {
      name: `${name.given} ${name.family}`,
      email: `${mailboxOf(name, accountIndex)}@${account.input.domain}`,
      phone: telephoneNumber(random, account.input.country),
      title,
      seniority,
      department,
      lifecycleStage: lifecycleStage(account.isCustomer, isLead, temperature),
      country: account.input.country,
      doNotContact: temperature === 'refused',
      ...(account.input.ownerName ? { ownerName: account.input.ownerName } : {}),
      ...(account.input.ownerEmail ? { ownerEmail: account.input.ownerEmail } : {}),
      source: demoSource,
      externalId: key,
      links: [demoLink(isLead ? 'lead' : 'contact', index + 1)],
    },
  };
}

function lifecycleStage(isCustomer: boolean, isLead: boolean, temperature: Temperature): LifecycleStage {
  if (isCustomer && !isLead) return 'customer';
  if (temperature === 'hot') return 'sql';
  if (temperature === 'warm') return 'mql';
  return isLead || temperature === 'none' ? 'subscriber' : 'lead';
}
