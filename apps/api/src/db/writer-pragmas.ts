/** What the writing connection of each database is set to, and refuses to begin without. */
export const writerPragmas = {
  journal_mode: 'wal',
  // FULL, not NORMAL: an acknowledged write must survive power loss.
  synchronous: 'full',
  wal_autocheckpoint: '20000',
  secure_delete: 'on',
} as const;
