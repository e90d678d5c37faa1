const troubles = [
  'SQLITE_BUSY',
  'SQLITE_CANTOPEN',
  'SQLITE_CORRUPT',
  'SQLITE_FULL',
  'SQLITE_IOERR',
  'SQLITE_LOCKED',
  'SQLITE_NOMEM',
  'SQLITE_READONLY',
];

/** Whether the storage failed, not the request: after that nothing of the same transaction may be acknowledged. */
export function isDiskTrouble(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return troubles.some((trouble) => code.startsWith(trouble));
}
