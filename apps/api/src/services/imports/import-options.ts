import type { ImportVendor } from '@alongside/common';
import type { DecimalSign } from './values/parse-number.ts';
import type { DateOrder } from './values/parse-time.ts';

/** What the person who imports may say about the file. */
export interface ImportOptions {
  /** How `1/2/2026` is meant. Without it such a cell is a row error. */
  readonly dateOrder?: DateOrder | undefined;
  /** How `1,234` is meant. Without it such an amount is a row error. */
  readonly decimal?: DecimalSign | undefined;
  /** IANA name for times without an offset; default UTC. */
  readonly timeZone?: string | undefined;
  /** `keep`: an empty cell says nothing. `clear`: it empties the field. */
  readonly empty?: 'keep' | 'clear' | undefined;
  /** The system the rows come from; default the recognised vendor, else `csv`. */
  readonly source?: string | undefined;
  /** Forces a vendor's headers, or `none` for ours alone. */
  readonly vendor?: ImportVendor | 'none' | undefined;
  /** HubSpot portal, Salesforce domain: with it the rows are tied to their CRM pages. */
  readonly instance?: string | undefined;
  /** For touches: the type of rows that have no type column. */
  readonly type?: string | undefined;
  /** Column to field, over what the header says; the field `-` ignores a column. */
  readonly mapping?: Readonly<Record<string, string>> | undefined;
}
