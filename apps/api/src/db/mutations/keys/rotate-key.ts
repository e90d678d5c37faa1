import { AppError } from '@alongside/common';
import { bumpAccess } from '../access/bump-access.ts';
import { defineMutation } from '../define-mutation.ts';

interface KeyRotation {
  readonly workspaceId: string;
  /** The key whose place is taken. */
  readonly id: string;
  readonly prefix: string;
  readonly hash: string;
  readonly overlapMs: number;
}

/**
 * Puts a new key of the same rights in the place of one that works, which ends after the overlap.
 *
 * @returns the new one's id
 * @throws AppError `not_found`, or `conflict` when the key does not work any more or was replaced before
 */
export const rotateKey = defineMutation({
  name: 'keys.rotate',
  run(sql, { workspaceId, id, prefix, hash, overlapMs }: KeyRotation, { nowMs, newId, audit }): string {
    const row = sql.get(
      'SELECT created_at_ms, revoked_at_ms, expires_at_ms, replaced_by FROM api_keys WHERE id = ? AND workspace_id = ?',
      id,
      workspaceId,
    );
    if (!row) throw new AppError('not_found', `there is no key ${id}`);
    const expiresAtMs = row[2] === null ? undefined : Number(row[2]);
    const isOver = row[1] !== null || (expiresAtMs !== undefined && expiresAtMs <= nowMs);
    if (isOver) throw new AppError('conflict', `${id} does not work any more: make a new key`);
    if (row[3] !== null) throw new AppError('conflict', `${id} was replaced by ${String(row[3])} before`);
    const made = newId('apiKey');
    sql.run(
      `INSERT INTO api_keys (id, workspace_id, prefix, hash, role, name, scopes, expires_at_ms, created_at_ms)
       SELECT ?, workspace_id, ?, ?, role, name, scopes, ?, ? FROM api_keys WHERE id = ?`,
      made,
      prefix,
      hash,
      expiresAtMs === undefined ? null : nowMs + expiresAtMs - Number(row[0]),
      nowMs,
      id,
    );
    const endsAtMs = Math.min(expiresAtMs ?? Number.POSITIVE_INFINITY, nowMs + overlapMs);
    sql.run('UPDATE api_keys SET expires_at_ms = ?, replaced_by = ? WHERE id = ?', endsAtMs, made, id);
    audit({ action: 'key.rotated', subject: { kind: 'key', id }, after: { replacedBy: made, endsAtMs } }, workspaceId);
    bumpAccess(sql);
    return made;
  },
});
