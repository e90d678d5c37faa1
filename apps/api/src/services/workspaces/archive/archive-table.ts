/** How a column is written: times as RFC 3339, lists and objects as such. */
export type ArchiveKind = 'boolean' | 'instant' | 'json' | 'plain' | 'touchId';

/** One kind of thing, and how its rows become lines of a file. */
export interface ArchiveTable {
  /** The file's name, without its ending. */
  readonly file: string;
  /** A sentence for whoever opens the archive. */
  readonly about: string;
  readonly database: 'control' | 'workspace';
  /** With the rows as `t`. */
  readonly from: string;
  /** In the control database: which rows are the workspace's; its id is `?1`. */
  readonly where?: string;
  /** A number that grows from row to row. */
  readonly key: string;
  /** Field, SQL expression and kind; in the order in which they are written. */
  readonly columns: readonly (readonly [field: string, expression: string, kind?: ArchiveKind])[];
  /** Also as a table for spreadsheets. */
  readonly asCsv?: boolean;
}
