import type { ImportKind } from '@alongside/common';
import type { RowReader } from '../row-reader.ts';

/** How rows of one kind are read. */
export interface ImportKindDefinition<Kind extends ImportKind = ImportKind, Row = unknown> {
  readonly kind: Kind;
  /** Field of ours to further headers for it in files of no particular vendor; the field's own name always counts. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
  /** The header must fill one field of each group. */
  readonly needs: readonly (readonly string[])[];
  /**
   * @throws CellError when the row can not be stored
   * @throws RowSkip when it is nothing to store
   */
  readonly read: (row: RowReader) => Row;
}

export function defineImportKind<const Kind extends ImportKind, Row>(
  definition: ImportKindDefinition<Kind, Row>,
): ImportKindDefinition<Kind, Row> {
  return definition;
}
