import type { RecordRef } from '@alongside/common';

/** What a path says about its record. `instance` only where the path names it (HubSpot's portal). */
export type AddressedRecord = Pick<RecordRef, 'kind' | 'recordId'> & { readonly instance?: string };

/** How one CRM's addresses are read. Hosts and paths are asked apart, so that a site of the user's can borrow the paths alone. */
export interface CrmAdapter {
  readonly id: string;
  /** The installation, when the address stands on one of the vendor's own hosts; a yes makes this adapter's answer final. */
  instance(url: URL): string | undefined;
  /** The record that the path, query and hash name; the host is not looked at. */
  record(url: URL): AddressedRecord | undefined;
}

/** Gives an adapter its types; returns it as it is. */
export const defineAdapter = <const Adapter extends CrmAdapter>(adapter: Adapter): Adapter => adapter;
