/** Says that a row is sound and yet nothing to store, such as a field change in an activity log. */
export class RowSkip extends Error {
  override readonly name = 'RowSkip';
}
