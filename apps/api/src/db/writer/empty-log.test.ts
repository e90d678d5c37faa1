import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openForReading } from '../readers/open-for-reading.ts';
import { emptyLog } from './empty-log.ts';
import { openForWriting } from './open-for-writing.ts';

test.each([20, 1_000])(
  'who waits %d ms for a lock does so again after the log was emptied, or was not because somebody reads',
  (patienceMs) => {
    const folder = mkdtempSync(join(tmpdir(), 'alongside-log-'));
    const path = join(folder, 'a.db');
    const sql = openForWriting(path, 'workspace', 0, undefined, patienceMs);
    const reader = openForReading(path);
    onTestFinished(() => {
      reader.close();
      sql.close();
      rmSync(folder, { recursive: true });
    });
    const seen = () => ({ isEmpty: statSync(`${path}-wal`).size === 0, patienceMs: sql.all('PRAGMA busy_timeout')[0]?.[0] });
    reader.exec('BEGIN');
    reader.all('SELECT tag FROM migrations LIMIT 1');
    expect([emptyLog(sql), seen()]).toEqual([false, { isEmpty: false, patienceMs }]);
    reader.exec('COMMIT');
    expect([emptyLog(sql), seen()]).toEqual([true, { isEmpty: true, patienceMs }]);
  },
);
