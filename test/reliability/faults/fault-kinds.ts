import type { DiskFault } from '../shim/disk-shim.ts';

/** A way in which a disk goes wrong. */
export interface FaultKind {
  readonly name: string;
  readonly calls: DiskFault['calls'];
  readonly error: DiskFault['error'];
}

/**
 * What the sweep goes through, each once and lasting. Reads are not among it: `libsql` 0.5.29 hides that one failed, so a disk that does
 * not give back what it took damages a database whatever we do (docs/reliability.md).
 */
export const faultKinds: readonly FaultKind[] = [
  { name: 'EIO', calls: ['write', 'truncate', 'sync', 'open', 'name'], error: 'EIO' },
  { name: 'ENOSPC', calls: ['write', 'truncate', 'open', 'name'], error: 'ENOSPC' },
  { name: 'EROFS', calls: ['write', 'truncate', 'open', 'name'], error: 'EROFS' },
  { name: 'short write', calls: ['write'], error: 'short' },
  { name: 'failed fsync', calls: ['sync'], error: 'EIO' },
];
