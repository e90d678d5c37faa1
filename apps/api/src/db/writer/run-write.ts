import { AppError, dayMs, type IdKind, newId } from '@alongside/common';
import { system } from '../../auth/actor.ts';
import { type SigningPurpose, sign } from '../../auth/sign.ts';
import { diskTrouble } from '../../disk-trouble.ts';
import { appendAuditEntry } from '../mutations/audit/append-audit-entry.ts';
import type { MutationTools } from '../mutations/define-mutation.ts';
import { mutations } from '../mutations/registry.ts';
import { findAnswer, type StoredAnswer } from '../reads/find-answer.ts';
import type { SqlConnection } from '../sql-connection.ts';
import type { WriterReply, WriterRequest } from './messages.ts';
import { pooledRandom } from './pooled-random.ts';
import { toFailure } from './writer-failure.ts';

export type Write = Extract<WriterRequest, { type: 'write' }>;
type Run = (sql: SqlConnection, input: unknown, tools: MutationTools) => unknown;

const runs = new Map<string, Run>(mutations.map(({ name, run }) => [name, run as Run]));

/**
 * Runs one write in a savepoint of the open transaction: when it fails, the others are not touched.
 *
 * @throws Error when the storage fails: then the whole transaction must be given up
 */
export function runWrite(sql: SqlConnection, write: Write, secret: Uint8Array): WriterReply {
  sql.exec('SAVEPOINT request');
  try {
    let wakesJobs: true | undefined;
    const means: Means = {
      secret,
      wakeJobs: () => {
        wakesJobs = true;
      },
    };
    const value = write.once ? runOnce(sql, write, write.once, means) : run(sql, write, means);
    sql.exec('RELEASE request');
    return { id: write.id, ok: true, value, wakesJobs };
  } catch (error) {
    if (diskTrouble(error) !== undefined) throw error;
    sql.exec('ROLLBACK TO request');
    sql.exec('RELEASE request');
    return { id: write.id, ok: false, failure: toFailure(error) };
  }
}

interface Means extends Pick<MutationTools, 'wakeJobs'> {
  readonly secret: Uint8Array;
}

function run(sql: SqlConnection, { mutation, input, nowMs, actor = system }: Write, { secret, wakeJobs }: Means): unknown {
  const found = runs.get(mutation);
  if (!found) throw new Error(`there is no mutation ${mutation}`);
  const means = {
    nowMs,
    actor,
    wakeJobs,
    newId: (kind: IdKind) => newId(kind, nowMs, pooledRandom),
    sign: (purpose: SigningPurpose, text: string) => sign(secret, purpose, text),
  };
  return found(sql, input, { ...means, audit: (act, workspaceId) => appendAuditEntry(sql, workspaceId, act, means) });
}

/** Notes the outcome together with the change itself: a request that is sent again after a crash finds it, and changes nothing. */
function runOnce(
  sql: SqlConnection,
  write: Write,
  { keyId, key, route, bodyHash, part }: NonNullable<Write['once']>,
  means: Means,
): unknown {
  const begun = findBegun(sql, write, keyId, key);
  if (begun) refuseOther(begun, route, bodyHash);
  const name = `${key} ${part}`;
  const known = begun && sql.all('SELECT body FROM idempotency_keys WHERE key_id = ? AND key = ?', keyId, name)[0]?.[0];
  if (typeof known === 'string') return (JSON.parse(known) as { value?: unknown }).value;
  const value = run(sql, write, means);
  sql.run(
    'INSERT INTO idempotency_keys (key_id, key, route, body_hash, status, body, created_at_ms) VALUES (?, ?, ?, ?, 0, ?, ?)',
    keyId,
    name,
    route,
    bodyHash,
    JSON.stringify({ value }),
    write.nowMs,
  );
  return value;
}

/**
 * What is noted of the request. The control database has no answers that would take the place of the outcomes: those of a key that is free
 * for another request by now are forgotten.
 */
function findBegun(sql: SqlConnection, { database, nowMs }: Write, keyId: string, key: string): StoredAnswer | undefined {
  const begun = findAnswer(sql, keyId, key);
  if (database !== 'control' || !begun || begun.createdAtMs >= nowMs - dayMs) return begun;
  sql.run('DELETE FROM idempotency_keys WHERE key_id = ? AND key >= ? AND key < ?', keyId, key, `${key}!`);
  return undefined;
}

/** Another process may have taken the same request, or another one under the same key, and have been faster. */
function refuseOther(begun: StoredAnswer, route: string, bodyHash: string): void {
  if (begun.route !== route || begun.bodyHash !== bodyHash)
    throw new AppError('idempotency_key_reused', 'this key came with another request before: use a new one for each');
  if (begun.status > 0)
    throw new AppError('idempotency_key_in_flight', 'the request was answered meanwhile: ask again for its answer', {
      retryAfterMs: 1_000,
    });
}
