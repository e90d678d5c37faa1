import { sign } from '../../auth/sign.ts';
import { readAuditHead } from '../../db/mutations/audit/audit-head.ts';
import { installationChain } from '../../db/mutations/audit/installation-chain.ts';
import { type AuditRow, readAuditRows } from '../../db/reads/read-audit-rows.ts';
import type { SqlConnection } from '../../db/sql-connection.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { type ChainVerdict, verifyChain } from './verify-chain.ts';

export interface AuditVerdict {
  readonly access: ChainVerdict;
  readonly data: ChainVerdict;
}

const pageRows = 1_000;

/**
 * Verifies both chains of a workspace, and that the data chain still holds what the access chain vouches for.
 *
 * @param secret the installation's
 */
export function verifyAuditLog({ workspace, native, control }: WorkspaceContext, secret: Uint8Array): AuditVerdict {
  const access = verifyStored(control.native, workspace.id, secret).verdict;
  const wanted = new Set(access.anchors.map(({ sequence }) => sequence));
  const { verdict: data, removedThrough } = verifyStored(native, undefined, secret, wanted);
  const unkept = access.anchors.find(({ sequence, hash }) => sequence > removedThrough && data.hashes.get(sequence) !== hash);
  if (data.broken || !unkept) return { access, data };
  return { access, data: { ...data, broken: { sequence: unkept.sequence, reason: 'the access chain vouches for another entry here' } } };
}

/** Verifies the chain of what was done to the installation as a whole. */
export function verifyInstallationLog(control: SqlConnection, secret: Uint8Array): ChainVerdict {
  return verifyStored(control, installationChain, secret).verdict;
}

function verifyStored(
  sql: SqlConnection,
  chain: string | undefined,
  secret: Uint8Array,
  wanted: ReadonlySet<number> = new Set(),
): { verdict: ChainVerdict; removedThrough: number } {
  // In one transaction: an entry written meanwhile would look like a head without an entry.
  return atOneMoment(sql, () => {
    const head = readAuditHead(sql, chain);
    const signed = (purpose: 'audit', text: string) => sign(secret, purpose, text);
    const verdict = verifyChain({ rows: allRows(sql, chain), head, chain, sign: signed, wanted });
    return { verdict, removedThrough: head?.removedThrough ?? 0 };
  });
}

function* allRows(sql: SqlConnection, chain: string | undefined): Generator<AuditRow> {
  let after = 0;
  for (;;) {
    const rows = readAuditRows(sql, chain, after, pageRows);
    yield* rows;
    if (rows.length < pageRows) return;
    after = rows.at(-1)?.sequence ?? after;
  }
}

function atOneMoment<Result>(sql: SqlConnection, look: () => Result): Result {
  sql.exec('BEGIN');
  try {
    return look();
  } finally {
    sql.exec('COMMIT');
  }
}
