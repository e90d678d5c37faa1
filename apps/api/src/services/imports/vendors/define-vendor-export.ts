import type { CrmLink, ImportKind, ImportVendor } from '@alongside/common';

/** One kind of file that a vendor exports. */
export interface VendorExport {
  readonly vendor: ImportVendor;
  readonly kind: ImportKind;
  /** It is this file when each group has one of its headers, case counted: `Id` is Salesforce's, `id` Marketo's. */
  readonly signature: readonly (readonly string[])[];
  /** Field of ours to the vendor's headers for it, the best first: the first cell that is not empty counts. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
  /** Words that stand for an empty cell. */
  readonly emptyWords?: readonly string[];
  /** The field with the id of the CRM record; default `externalId`. */
  readonly linkField?: string;
  /** Which CRM record that id names. */
  readonly link?: (externalId: string) => Pick<CrmLink, 'crm' | 'kind' | 'recordId'> | undefined;
  /** Which CRM record the id of a row's company names. */
  readonly accountLink?: (externalId: string) => Pick<CrmLink, 'crm' | 'kind' | 'recordId'>;
}

export function defineVendorExport(file: VendorExport): VendorExport {
  return file;
}
