import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { system } from '../../auth/actor.ts';
import { sign } from '../../auth/sign.ts';
import { appendAuditEntry } from '../../db/mutations/audit/append-audit-entry.ts';
import { readAuditHead } from '../../db/mutations/audit/audit-head.ts';
import { readAuditRows } from '../../db/reads/read-audit-rows.ts';
import type { SqlConnection } from '../../db/sql-connection.ts';
import { openTestDatabase } from '../../testing/open-test-database.ts';
import { type ChainVerdict, verifyChain } from './verify-chain.ts';

/** The one that `openTestDatabase` writes with. */
const secret = Buffer.alloc(32, 7);
const signed = (purpose: 'audit', text: string) => sign(secret, purpose, text);
const entries = 40;

const act = (n: number) => ({
  action: 'member.roles_changed' as const,
  subject: { kind: 'member', id: `mem_${n}` },
  before: { roles: ['rep'] },
  after: { roles: ['admin'] },
});

function verify(sql: SqlConnection): ChainVerdict {
  return verifyChain({
    rows: readAuditRows(sql, undefined, 0, 1_000),
    head: readAuditHead(sql, undefined),
    chain: undefined,
    sign: signed,
  });
}

function fill(sql: SqlConnection): void {
  for (let n = 1; n <= entries; n += 1) {
    appendAuditEntry(sql, undefined, act(n), {
      nowMs: n * 1_000,
      actor: { ...system, address: '127.0.0.1' },
      newId: () => `aud_${randomUUID()}`,
      sign: signed,
    });
  }
}

/** What somebody who can write the file can do, and we cannot stop. */
function disarm(sql: SqlConnection): void {
  sql.exec('DROP TRIGGER audit_entries_stay_as_they_are');
  sql.exec('DROP TRIGGER audit_entries_go_by_age_only');
}

describe('the audit chain', () => {
  test('is whole as it was written, and says how long it is', () => {
    using database = openTestDatabase();
    fill(database.sql);
    expect(verify(database.sql)).toMatchObject({ entries, lastHash: readAuditHead(database.sql, undefined)?.hash });
  });

  test.each([
    "UPDATE audit_entries SET body = '{}' WHERE sequence = 3",
    'DELETE FROM audit_entries WHERE sequence = 40',
    'DELETE FROM audit_entries',
  ])('refuses: %s', (statement) => {
    using database = openTestDatabase();
    fill(database.sql);
    expect(() => database.sql.exec(statement)).toThrow(/audit entries are/);
    expect(verify(database.sql).broken).toBeUndefined();
  });

  test('names the first entry that is wrong, and why', () => {
    using database = openTestDatabase();
    const { sql } = database;
    fill(sql);
    disarm(sql);
    const after = (statement: string) => {
      sql.exec(`SAVEPOINT edit; ${statement}`);
      const { broken } = verify(sql);
      sql.exec('ROLLBACK TO edit; RELEASE edit');
      return broken;
    };
    expect([
      after("UPDATE audit_entries SET body = replace(body, 'admin', 'Admin') WHERE sequence IN (7, 9)"),
      after('DELETE FROM audit_entries WHERE sequence = 12'),
      after('DELETE FROM audit_entries WHERE sequence > 38'),
      after('DELETE FROM audit_heads'),
      after('UPDATE audit_heads SET removed_through = 5; DELETE FROM audit_entries WHERE sequence <= 5'),
      after('UPDATE audit_entries SET at_ms = at_ms + 1 WHERE sequence = 2'),
    ]).toEqual([
      { sequence: 7, reason: 'the entry or its hash was changed' },
      { sequence: 12, reason: 'the entry is missing' },
      { sequence: 39, reason: 'entries at the end are missing' },
      { sequence: 40, reason: 'the signed end of the chain is missing' },
      { sequence: 40, reason: 'the signed end of the chain was changed' },
      { sequence: 2, reason: 'the columns do not say what the entry says' },
    ]);
  });

  test('goes on after entries were removed by age, and the entry that says so vouches for what went', () => {
    using database = openTestDatabase();
    const { sql } = database;
    fill(sql);
    expect(database.write('audit.removeOld', { beforeMs: 11_000, limit: 100 })).toBe(10);
    expect(database.write('audit.removeOld', { beforeMs: 21_000, limit: 100 })).toBe(10);
    expect(verify(sql)).toMatchObject({ entries: entries - 18 });
    expect(verify(sql).broken).toBeUndefined();
    disarm(sql);
    sql.exec('DELETE FROM audit_entries WHERE sequence = 21');
    expect(verify(sql).broken).toEqual({ sequence: 21, reason: 'the entry is missing' });
  });
});
