import Database from 'libsql';
import { describe, expect, test } from 'vitest';
import { diskTrouble } from './disk-trouble.ts';

describe('diskTrouble', () => {
  test.each([
    [new Database.SqliteError('disk I/O error', 'SQLITE_IOERR_FSYNC', 1_034), 'SQLITE_IOERR_FSYNC'],
    [new Database.SqliteError('database or disk is full', 'SQLITE_FULL', 13), 'SQLITE_FULL'],
    [new Database.SqliteError('attempt to write', 'UNKNOWN_SQLITE_ERROR_1288', 1_288), 'SQLITE_READONLY'],
    [Object.assign(new Error('no space left'), { code: 'ENOSPC' }), 'ENOSPC'],
    [new Database.SqliteError('UNIQUE constraint failed', 'SQLITE_CONSTRAINT_UNIQUE', 2_067), undefined],
    [new Database.SqliteError('no such column', 'SQLITE_ERROR', 1), undefined],
    [Object.assign(new Error('no such file'), { code: 'ENOENT' }), undefined],
    ['text', undefined],
  ])('of %s', (error, trouble) => expect(diskTrouble(error)).toBe(trouble));
});
