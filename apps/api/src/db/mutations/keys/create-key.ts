import type { Role, Scope } from '@alongside/common';
import { defineMutation } from '../define-mutation.ts';

interface NewKey {
  readonly workspaceId: string;
  readonly prefix: string;
  readonly hash: string;
  readonly role: Role;
  readonly name?: string | undefined;
  readonly scopes?: readonly Scope[] | undefined;
  readonly expiresAtMs?: number | undefined;
}

/** Notes a new API key: its hash, never the key. @returns its id */
export const createKey = defineMutation({
  name: 'keys.create',
  run(sql, { workspaceId, prefix, hash, role, name = '', scopes, expiresAtMs }: NewKey, { nowMs, newId, audit }): string {
    const id = newId('apiKey');
    sql.run(
      `INSERT INTO api_keys (id, workspace_id, prefix, hash, role, name, scopes, expires_at_ms, created_at_ms)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      id,
      workspaceId,
      prefix,
      hash,
      role,
      name,
      scopes ? JSON.stringify(scopes) : null,
      expiresAtMs ?? null,
      nowMs,
    );
    const after = { role, ...(scopes && { scopes: [...scopes] }), ...(expiresAtMs !== undefined && { expiresAtMs }) };
    audit({ action: 'key.created', subject: { kind: 'key', id }, after }, workspaceId);
    return id;
  },
});
