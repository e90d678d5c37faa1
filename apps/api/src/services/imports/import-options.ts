import { ImportVendor } from '@alongside/common';
import * as z from 'zod';

const text = (max: number) => z.string().trim().min(1).max(max);

/** What the person who imports may say about the file. */
export const ImportOptions = z.object({
  /** How `1/2/2026` is meant. Without it such a cell is a row error. */
  dateOrder: z.enum(['mdy', 'dmy']).optional(),
  /** How `1,234` is meant: which sign is decimal. Without it such an amount is a row error. */
  decimal: z.enum(['point', 'comma']).optional(),
  /** IANA name for times without an offset; default UTC. */
  timeZone: text(60).optional(),
  /** `keep`: an empty cell says nothing. `clear`: it empties the field. */
  empty: z.enum(['keep', 'clear']).optional(),
  /** The system the rows come from; default the recognised vendor, else `csv`. */
  source: text(80).optional(),
  /** Forces a vendor's headers, or `none` for ours alone. */
  vendor: z.enum([...ImportVendor.options, 'none']).optional(),
  /** HubSpot portal, Salesforce domain: with it the rows are tied to their CRM pages. */
  instance: text(255).optional(),
  /** For touches: the type of rows that have no type column. */
  type: text(80).optional(),
  /** Column to field, over what the header says; the field `-` ignores a column. */
  mapping: z.record(z.string().max(1_000), z.string().max(80)).optional(),
});
export type ImportOptions = z.infer<typeof ImportOptions>;
