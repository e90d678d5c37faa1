import { expect, test } from 'vitest';
import { findWritesAfterFailedSync } from '../reliability/faults/find-writes-after-failed-sync.ts';
import type { DiskEvent } from '../reliability/shim/read-disk-log.ts';

const event = (type: DiskEvent['type'], handle: string, name = ''): DiskEvent => ({ type, handle, number: 0, data: Buffer.from(name) });
const failed = [event('open', '1', 'a.db-wal'), event('write', '1'), event('syncBegin', '1'), event('syncFailed', '1')];

test('finds a log of changes that is written on after a failed sync', () => {
  expect(findWritesAfterFailedSync([...failed, event('write', '1'), event('write', '1')])).toEqual(['a.db-wal']);
});

test('is content when the file was opened anew, or nothing was waiting for the sync', () => {
  expect(findWritesAfterFailedSync([...failed, event('open', '2', 'a.db-wal'), event('write', '2')])).toEqual([]);
  expect(findWritesAfterFailedSync([...failed, event('open', '1', 'a.db-wal'), event('write', '1')])).toEqual([]);
  const synced = [event('open', '1', 'a.db-wal'), event('write', '1'), event('syncEnd', '1')];
  expect(findWritesAfterFailedSync([...synced, event('syncFailed', '1'), event('write', '1')])).toEqual([]);
});
