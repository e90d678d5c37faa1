import { domainOf } from '@alongside/common';

type Traits = Readonly<Record<string, unknown>>;

/** What the traits of a group call, or of the company in an identify call, offer for the fields of an account. */
export function accountOf(traits: Traits): Record<string, unknown> {
  const address = (typeof traits.address === 'object' && traits.address !== null ? traits.address : {}) as Traits;
  const employees = countIn(traits.employees ?? traits.employee_count ?? traits.employeeCount);
  const website = traits.domain ?? traits.website;
  return {
    name: traits.name,
    domain: typeof website === 'string' ? domainOf(website) : undefined,
    industry: traits.industry,
    employeeCount: employees,
    country: address.country ?? traits.country,
  };
}

/** Only a number says how many: what is empty, `false` or a list would be 0 people. */
function countIn(value: unknown): number | undefined {
  const isSaid = typeof value === 'number' || (typeof value === 'string' && value.trim() !== '');
  return isSaid && Number.isSafeInteger(Number(value)) ? Number(value) : undefined;
}
