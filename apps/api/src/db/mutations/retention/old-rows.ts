/** A part of a table to go through: a bounded number of rows, so that nobody waits long for the writer. */
export interface OldRows {
  /** Row number after which to begin. */
  readonly after: number;
  /** @unit milliseconds since 1970 UTC */
  readonly beforeMs: number;
  /** How many rows to look at. */
  readonly limit: number;
}

export interface RemovedRows {
  readonly removed: number;
  /** Where to go on; absent at the end of the table. */
  readonly next: number | undefined;
}
