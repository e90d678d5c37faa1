/** What is wrong with one cell, in words for the person who made the file. Caught where rows are read. */
export class CellError extends Error {
  override readonly name = 'CellError';
  /** The field of ours the cell was meant for. */
  field: string | undefined;

  constructor(message: string, field?: string) {
    super(message);
    this.field = field;
  }
}
