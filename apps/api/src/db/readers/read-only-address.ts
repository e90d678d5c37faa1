/** The address under which SQLite opens a file that it cannot write. */
export function readOnlyAddress(path: string): string {
  return `file:${encodeURI(path).replaceAll('?', '%3f').replaceAll('#', '%23')}?mode=ro`;
}
