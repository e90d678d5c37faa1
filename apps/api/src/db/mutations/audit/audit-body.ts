import type { AuditEntry } from '@alongside/common';

/** What an entry says, in the order in which it is written down and hashed. */
export type AuditBody = Omit<AuditEntry, 'hash' | 'chain' | 'at'> & { readonly atMs: number; readonly previousHash: string };

/** The hash of the entry before the first. */
export const chainStart = 'start';
