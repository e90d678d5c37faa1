import * as z from 'zod';
import { ImportId } from './ids.ts';
import { Instant } from './time.ts';

/** What a CSV file can hold, one kind a file. */
export const ImportKind = z.enum(['accounts', 'people', 'opportunities', 'campaigns', 'touches', 'content']);
export type ImportKind = z.infer<typeof ImportKind>;

/** A system whose export files are known by their headers. */
export const ImportVendor = z.enum(['hubspot', 'salesforce', 'marketo']);
export type ImportVendor = z.infer<typeof ImportVendor>;

/** A row that was not stored, and why. */
export const RejectedRow = z.object({
  /** Line of the file on which the row begins, from 1; the header is line 1. */
  line: z.int().positive(),
  reason: z.string(),
  /** The column at fault, as the file names it. */
  column: z.string().optional(),
});
export type RejectedRow = z.infer<typeof RejectedRow>;

/** How far an import has come. */
export const ImportProgress = z.object({
  rows: z.int().nonnegative(),
  rejected: z.int().nonnegative(),
  bytes: z.int().nonnegative(),
  /** Absent when the sender did not say how long the file is. */
  totalBytes: z.int().nonnegative().optional(),
  rowsPerSecond: z.number().nonnegative(),
});
export type ImportProgress = z.infer<typeof ImportProgress>;

/** What an import did, complete: rows = created + updated + unchanged + skipped + rejected. */
export const ImportReport = z.object({
  id: ImportId,
  kind: ImportKind,
  /** The system the rows are said to come from; with a row's id it is the row's identity. */
  source: z.string(),
  /** Present when the header was recognised as this system's export. */
  vendor: ImportVendor.optional(),
  rows: z.int().nonnegative(),
  created: z.int().nonnegative(),
  updated: z.int().nonnegative(),
  unchanged: z.int().nonnegative(),
  /** Rows that are no touches by nature, such as a field change in an activity log. */
  skipped: z.int().nonnegative(),
  rejected: z.int().nonnegative(),
  /** Accounts that people rows named and that did not exist. */
  accountsCreated: z.int().nonnegative(),
  /** The first of the rejected rows; all of them are in the downloadable list. */
  rejectedRows: z.array(RejectedRow).max(100),
  encoding: z.string(),
  delimiter: z.string(),
  /** How local times in the file were read. */
  timeZone: z.string(),
  /** Which column filled which field. */
  mapping: z.array(z.object({ column: z.string(), field: z.string() })),
  ignoredColumns: z.array(z.string()),
  /** What the reader of the report should know: how dates were read, what an option would change. */
  notes: z.array(z.string()),
  startedAt: Instant,
  finishedAt: Instant,
});
export type ImportReport = z.infer<typeof ImportReport>;
