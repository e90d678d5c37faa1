import type { DiskEvent } from '../shim/read-disk-log.ts';

/**
 * Logs of changes that were written on after a sync of them had failed, through the same open file: nobody can know what of it is on the
 * disk, so the database must be opened anew first.
 *
 * @returns their names, once for each time
 */
export function findWritesAfterFailedSync(events: readonly DiskEvent[]): readonly string[] {
  const open = new Map<string, { name: string; isPending: boolean; hasFailed: boolean }>();
  const found: string[] = [];
  for (const { type, handle, data } of events) {
    if (type === 'open') open.set(handle, { name: data.toString(), isPending: false, hasFailed: false });
    const file = open.get(handle);
    if (!file?.name.endsWith('-wal')) continue;
    if (type === 'write' && file.hasFailed) found.push(file.name);
    if (type === 'write') Object.assign(file, { isPending: true, hasFailed: false });
    if (type === 'syncEnd') file.isPending = false;
    if (type === 'syncFailed') file.hasFailed = file.isPending;
    if (type === 'close') open.delete(handle);
  }
  return found;
}
