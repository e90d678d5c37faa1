/**
 * What SQLite said of a statement about the stored contexts. The statements are always the same ones: where it takes one for wrong, it has
 * read something else in the file than what was written there.
 *
 * @returns `undefined` for any other failure
 */
export function misreadBy(error: unknown): string | undefined {
  return error instanceof Error && 'rawCode' in error && error.rawCode === 1 ? 'SQLITE_ERROR' : undefined;
}
