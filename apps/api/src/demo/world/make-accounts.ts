import { accountFacts } from './account-facts.ts';
import { demoLink } from './demo-link.ts';
import { demoOwner } from './demo-owner.ts';
import { type DemoAccount, demoSource } from './demo-world.ts';
import type { RandomSource } from './random-source.ts';
import { telephoneNumber } from './telephone-number.ts';

/** Customers are the companies that the library tells stories about. */
const customers = new Set([
  'bramleyfoods.example',
  'castellarhoteles.example',
  'alpenrand.example',
  'larkspurfreight.example',
  'vdmbouw.example',
  'troisrives.example',
  'solvind.example',
  'kestrelpeak.example',
  'redwatercounty.example',
  'lindqvist-advisory.example',
]);

/** The 40 companies, always in the same order. */
export function makeAccounts(random: RandomSource): DemoAccount[] {
  return accountFacts.map(([name, domain, industry, country, city, employeeCount], index) => {
    const key = `account-${String(index + 1).padStart(3, '0')}`;
    return {
      key,
      city,
      phone: telephoneNumber(random, country),
      isCustomer: customers.has(domain),
      input: {
        name,
        domain,
        industry,
        country,
        employeeCount,
        ...demoOwner(index),
        source: demoSource,
        externalId: key,
        links: [demoLink('account', index + 1)],
      },
    };
  });
}
