import { randomInt, randomUUID } from 'node:crypto';
import { system } from '@alongside/api/auth/actor.ts';
import { sign } from '@alongside/api/auth/sign.ts';
import { appendAuditEntry } from '@alongside/api/db/mutations/audit/append-audit-entry.ts';
import { readAuditHead } from '@alongside/api/db/mutations/audit/audit-head.ts';
import { readAuditRows } from '@alongside/api/db/reads/read-audit-rows.ts';
import type { SqlConnection } from '@alongside/api/db/sql-connection.ts';
import { type ChainVerdict, verifyChain } from '@alongside/api/services/audit/verify-chain.ts';
import { openTestDatabase } from '@alongside/api/testing/open-test-database.ts';
import { describe, expect, test } from 'vitest';

/** The one that `openTestDatabase` writes with. */
const secret = Buffer.alloc(32, 7);
const signed = (purpose: 'audit', text: string) => sign(secret, purpose, text);
const edits = 10_000;
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

function fill(sql: SqlConnection, count: number): void {
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
  test(`shows any of ${edits} edits of one byte and deletions of rows, also of the last`, { timeout: 180_000 }, () => {
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
    const by = 101 + randomInt(0, 1_000);
    sql.run(`UPDATE audit_entries SET ${column} = ${column} + ? WHERE sequence = ?`, by, sequence);
    return `${column} of ${sequence} by ${by}`;
  }
  const column = texts[randomInt(0, texts.length)] as string;
  const bytes = Buffer.from(String(sql.get(`SELECT ${column} FROM audit_entries WHERE sequence = ?`, sequence)?.[0]));
  const at = randomInt(0, bytes.length);
  bytes[at] = ((bytes[at] ?? 0) ^ (1 << randomInt(0, 7))) & 0x7f;
  sql.run(`UPDATE audit_entries SET ${column} = CAST(? AS TEXT) WHERE sequence = ?`, bytes, sequence);
  return `${column} of ${sequence} at ${at}`;
}
