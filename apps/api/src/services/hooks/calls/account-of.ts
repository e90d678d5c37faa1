import { domainOf } from '@alongside/common';

type Traits = Readonly<Record<string, unknown>>;

/** What the traits of a group call, or of the company in an identify call, offer for the fields of an account. */
export function accountOf(traits: Traits): Record<string, unknown> {
  const address = (typeof traits.address === 'object' && traits.address !== null ? traits.address : {}) as Traits;
  const employees = Number(traits.employees ?? traits.employee_count ?? traits.employeeCount ?? Number.NaN);
  const website = traits.domain ?? traits.website;
  return {
    name: traits.name,
    domain: typeof website === 'string' ? domainOf(website) : undefined,
    industry: traits.industry,
    employeeCount: Number.isSafeInteger(employees) ? employees : undefined,
    country: address.country ?? traits.country,
  };
}
