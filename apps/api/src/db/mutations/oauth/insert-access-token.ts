import { accessTokenLifeMs } from '../../../auth/access-token-life.ts';
import type { SqlConnection } from '../../sql-connection.ts';

interface StoredSecret {
  readonly prefix: string;
  readonly hash: string;
}

/** Notes a new access token of a session, and forgets those of all sessions that have expired. */
export function insertAccessToken(sql: SqlConnection, sessionId: string, { prefix, hash }: StoredSecret, nowMs: number): void {
  sql.run('DELETE FROM access_tokens WHERE expires_at_ms <= ?', nowMs);
  sql.run(
    'INSERT INTO access_tokens (prefix, hash, session_id, expires_at_ms) VALUES (?, ?, ?, ?)',
    prefix,
    hash,
    sessionId,
    nowMs + accessTokenLifeMs,
  );
}
