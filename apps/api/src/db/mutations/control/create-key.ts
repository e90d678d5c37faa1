import type { Role } from '@alongside/common';
import { defineMutation } from '../define-mutation.ts';

/** Notes a new API key: its hash, never the key. */
export const createKey = defineMutation({
  name: 'keys.create',
  run(
    sql,
    {
      workspaceId,
      prefix,
      hash,
      role,
    }: { readonly workspaceId: string; readonly prefix: string; readonly hash: string; readonly role: Role },
    { nowMs, newId },
  ): string {
    const id = newId('apiKey');
    sql.run(
      'INSERT INTO api_keys (id, workspace_id, prefix, hash, role, created_at_ms) VALUES (?, ?, ?, ?, ?, ?)',
      id,
      workspaceId,
      prefix,
      hash,
      role,
      nowMs,
    );
    return id;
  },
});
