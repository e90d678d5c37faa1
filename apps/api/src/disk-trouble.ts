/** Primary result codes of SQLite that speak of the storage, not of the statement. @source sqlite.org/rescode.html, read 2026-11 */
const troubles: Readonly<Record<number, string>> = {
  5: 'SQLITE_BUSY',
  6: 'SQLITE_LOCKED',
  7: 'SQLITE_NOMEM',
  8: 'SQLITE_READONLY',
  10: 'SQLITE_IOERR',
  11: 'SQLITE_CORRUPT',
  13: 'SQLITE_FULL',
  14: 'SQLITE_CANTOPEN',
  15: 'SQLITE_PROTOCOL',
  26: 'SQLITE_NOTADB',
};

/** What the file system says itself, where no database is between. */
const fileTroubles = ['EDQUOT', 'EIO', 'EMFILE', 'ENFILE', 'ENOSPC', 'EROFS'];

/**
 * What the storage said, when it failed and not the request: after that nothing of the same transaction may be acknowledged.
 *
 * @returns a name such as `SQLITE_FULL` or `ENOSPC`; `undefined` for any other failure
 */
export function diskTrouble(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = 'code' in error ? String(error.code) : '';
  if (fileTroubles.includes(code)) return code;
  // By number: `libsql` 0.5.29 has no names for some of the finer ones.
  const trouble = 'rawCode' in error && typeof error.rawCode === 'number' ? troubles[error.rawCode & 0xff] : undefined;
  if (trouble === undefined) return diskTrouble(error.cause);
  return code.startsWith(trouble) ? code : trouble;
}
