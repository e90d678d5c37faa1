import { AppError } from '@alongside/common';
import { vendorAt } from './vendor-at.ts';

/**
 * An origin as browsers compare it: lower case, without the port that goes without saying.
 *
 * @param crm what is said to lie there
 * @throws AppError `invalid_request` when it is no address, or another vendor's CRM lies there
 */
export function siteOrigin(origin: string, crm: string): string {
  if (!URL.canParse(origin)) throw refused('origin', 'must be scheme, host and port, such as https://crm.acme.example');
  const plain = new URL(origin).origin;
  refuseOtherVendor(plain, crm);
  return plain;
}

/** @throws AppError `invalid_request` when a vendor's CRM lies at the origin, and not the one that is named */
export function refuseOtherVendor(origin: string, crm: string): void {
  const vendor = vendorAt(origin);
  if (vendor !== undefined && vendor !== crm) throw refused('crm', `at this address there is ${vendor}, not ${crm}`);
}

function refused(path: string, message: string): AppError {
  return new AppError('invalid_request', `${path}: ${message}`, { errors: [{ path, message }] });
}
