import type { ReactNode } from 'react';

/** A column: what a row is sorted, searched and exported by, and how it looks. */
export interface Column<Row> {
  readonly id: string;
  readonly title: string;
  readonly value: (row: Row) => string | number | undefined;
  /** Absent: the value itself. */
  readonly draw?: (row: Row) => ReactNode;
  readonly isNumeric?: boolean;
}
