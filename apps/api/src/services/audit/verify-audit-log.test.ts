import { randomInt, randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { system } from '../../auth/actor.ts';
import { sign } from '../../auth/sign.ts';
import { appendAuditEntry } from '../../db/mutations/audit/append-audit-entry.ts';
import { readAuditHead } from '../../db/mutations/audit/audit-head.ts';
import { readAuditRows } from '../../db/reads/read-audit-rows.ts';
import type { SqlConnection, SqlValue } from '../../db/sql-connection.ts';
import { openTestDatabase } from '../../testing/open-test-database.ts';
import { type ChainVerdict, verifyChain } from './verify-chain.ts';

/** The one that `openTestDatabase` writes with. */
const secret = Buffer.alloc(32, 7);
const signed = (purpose: 'audit', text: string) => sign(secret, purpose, text);
const edits = 10_000;
const entries = 40;
/** Short, so that so many edits are soon looked through. */
const edited = 8;

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

function fill(sql: SqlConnection, count = entries): void {
  for (let n = 1; n <= count; n += 1) {
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

  test(`shows any of ${edits} edits of one byte and deletions of rows, also of the last`, () => {
    using database = openTestDatabase();
    const { sql } = database;
    fill(sql, edited);
    disarm(sql);
    const missed: string[] = [];
    for (let n = 0; n < edits; n += 1) {
      sql.exec('SAVEPOINT edit');
      const what = damage(sql);
      if (!verify(sql).broken) missed.push(what);
      sql.exec('ROLLBACK TO edit');
      sql.exec('RELEASE edit');
    }
    expect(missed).toEqual([]);
    expect(verify(sql).broken).toBeUndefined();
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

const texts = ['id', 'body', 'hash'] as const;

/** One random byte of one random cell changed, or one random row gone. @returns what was done */
function damage(sql: SqlConnection): string {
  const sequence = randomInt(1, edited + 1);
  const kind = randomInt(0, 10);
  if (kind === 0) {
    sql.run('DELETE FROM audit_entries WHERE sequence = ?', sequence);
    return `deleted ${sequence}`;
  }
  if (kind === 1) {
    const column = ['sequence', 'at_ms'][randomInt(0, 2)] as string;
    const by = 1 + randomInt(0, 1_000) * 1_000;
    sql.run(`UPDATE audit_entries SET ${column} = ${column} + ? WHERE sequence = ?`, by, sequence);
    return `${column} of ${sequence} by ${by}`;
  }
  const column = texts[randomInt(0, texts.length)] as string;
  const bytes = Buffer.from(String(sql.get(`SELECT ${column} FROM audit_entries WHERE sequence = ?`, sequence)?.[0]));
  const at = randomInt(0, bytes.length);
  bytes[at] = ((bytes[at] ?? 0) ^ (1 << randomInt(0, 7))) & 0x7f;
  sql.run(`UPDATE audit_entries SET ${column} = CAST(? AS TEXT) WHERE sequence = ?`, bytes as SqlValue, sequence);
  return `${column} of ${sequence} at ${at}`;
}
