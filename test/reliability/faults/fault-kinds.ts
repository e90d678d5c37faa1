import type { DiskFault } from '../shim/disk-shim.ts';

/** A way in which a disk goes wrong. */
export interface FaultKind {
  readonly name: string;
  readonly calls: DiskFault['calls'];
  readonly error: DiskFault['error'];
  /** Whether reads may fail too. */
  readonly hurtsReads: boolean;
}

/** What the sweep goes through, each once and lasting. */
export const faultKinds: readonly FaultKind[] = [
  { name: 'EIO', calls: ['write', 'truncate', 'sync', 'open', 'name'], error: 'EIO', hurtsReads: false },
  { name: 'ENOSPC', calls: ['write', 'truncate', 'open', 'name'], error: 'ENOSPC', hurtsReads: false },
  { name: 'EROFS', calls: ['write', 'truncate', 'open', 'name'], error: 'EROFS', hurtsReads: false },
  { name: 'short write', calls: ['write'], error: 'short', hurtsReads: false },
  { name: 'failed fsync', calls: ['sync'], error: 'EIO', hurtsReads: false },
  { name: 'failed read', calls: ['read'], error: 'EIO', hurtsReads: true },
];
