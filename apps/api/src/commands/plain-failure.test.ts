import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppError } from '@alongside/common';
import { expect, test } from 'vitest';
import { SqlConnection } from '../db/sql-connection.ts';
import { plainFailure } from './plain-failure.ts';

function failureOf(work: () => void): string | undefined {
  try {
    work();
    return 'it did not fail';
  } catch (error) {
    return plainFailure(error);
  }
}

test('tells of a full disk and of a folder that cannot be made in a line, and hides no bug', () => {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-plain-'));
  const sql = new SqlConnection(join(folder, 'full.db'));
  const fill = () => {
    sql.exec('PRAGMA max_page_count=2');
    sql.exec('CREATE TABLE a (b); CREATE TABLE c (d)');
  };
  expect(failureOf(fill)).toBe('database or disk is full');
  sql.close();
  expect(failureOf(() => mkdirSync(folder))).toContain('EEXIST');
  expect(plainFailure(new AppError('conflict', 'in the way'))).toBe('in the way');
  expect(plainFailure(new TypeError('a bug'))).toBeUndefined();
  rmSync(folder, { recursive: true });
});
