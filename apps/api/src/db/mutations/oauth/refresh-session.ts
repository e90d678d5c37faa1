import { dayMs } from '@alongside/common';
import { accessTokenLifeMs } from '../../../auth/access-token-life.ts';
import { sameHash } from '../../../auth/same-hash.ts';
import { sessionLife } from '../../../auth/session-life.ts';
import type { SqlConnection } from '../../sql-connection.ts';
import { defineMutation } from '../define-mutation.ts';
import { endSessionRow } from '../sessions/end-session-row.ts';
import { insertAccessToken } from './insert-access-token.ts';

/** How long a lost answer can be asked for again: a lid may be closed in between, or a night may pass. */
const repeatMs = dayMs;

interface Refresh {
  /** A token that this installation made, so its prefix and place in the chain are true. */
  readonly shown: { readonly prefix: string; readonly hash: string; readonly generation: number };
  readonly rotationHash: string;
  readonly nextHash: string;
  readonly access: { readonly prefix: string; readonly hash: string };
}

type Outcome = { readonly status: 'refreshed'; readonly lifeMs: number } | { readonly status: 'refused' };

/** Puts the next token of a chain in the place of the good one. Any other of the same chain ends the sign-in, but for a repeated request. */
export const refreshSession = defineMutation({
  name: 'oauth.refresh',
  run(sql, input: Refresh, tools): Outcome {
    const { nowMs } = tools;
    const row = sql.get(
      `SELECT s.id, s.hash, s.generation, s.rotation_hash, s.last_used_at_ms, s.expires_at_ms
       FROM sessions s JOIN members m ON m.id = s.member_id AND m.status = 'active'
       WHERE s.prefix = ? AND s.kind = 'extension' AND s.ended_at_ms IS NULL`,
      input.shown.prefix,
    );
    if (!row) return { status: 'refused' };
    const [id, hash, generation, rotationHash] = [String(row[0]), String(row[1]), Number(row[2]), String(row[3])];
    const isOver = nowMs >= Number(row[5]) || nowMs - Number(row[4]) >= sessionLife.extension.idleMs;
    if (isOver) return { status: 'refused' };
    if (sameHash(hash, input.shown.hash)) {
      sql.run(
        'UPDATE sessions SET hash = ?, generation = ?, rotation_hash = ?, last_used_at_ms = ? WHERE id = ?',
        input.nextHash,
        generation + 1,
        input.rotationHash,
        nowMs,
        id,
      );
      insertAccessToken(sql, id, input.access, nowMs);
      return { status: 'refreshed', lifeMs: accessTokenLifeMs };
    }
    const isRepeated =
      generation === input.shown.generation + 1 && sameHash(rotationHash, input.rotationHash) && sameHash(hash, input.nextHash);
    if (isRepeated && nowMs - Number(row[4]) < repeatMs) {
      return { status: 'refreshed', lifeMs: lifeLeft(sql, id, input.access, nowMs) };
    }
    endSessionRow(sql, id, 'reuse', tools);
    return { status: 'refused' };
  },
});

/** Of the access token that went with the lost answer; one that has expired by now lives anew, since nobody got it. */
function lifeLeft(sql: SqlConnection, sessionId: string, access: Refresh['access'], nowMs: number): number {
  const row = sql.get('SELECT expires_at_ms FROM access_tokens WHERE prefix = ? AND session_id = ?', access.prefix, sessionId);
  if (Number(row?.[0] ?? 0) > nowMs) return Number(row?.[0]) - nowMs;
  insertAccessToken(sql, sessionId, access, nowMs);
  return accessTokenLifeMs;
}
