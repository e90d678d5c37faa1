import { AppError, type WorkspaceInput } from '@alongside/common';
import { defineMutation } from '../define-mutation.ts';

interface NewWorkspace {
  readonly input: WorkspaceInput;
  /** The person who becomes its admin; absent for a key, which is nobody there. */
  readonly userId?: string | undefined;
}

/**
 * Makes a workspace.
 *
 * @returns its id
 * @throws AppError `conflict` when the slug is taken, and nothing about whose it is
 */
export const startWorkspace = defineMutation({
  name: 'workspaces.start',
  run(sql, { input: { slug, name }, userId }: NewWorkspace, { nowMs, newId, audit }): string {
    if (sql.get('SELECT 1 FROM workspaces WHERE slug = ?', slug)) throw new AppError('conflict', 'this slug is taken');
    const id = newId('workspace');
    sql.run('INSERT INTO workspaces (id, slug, name, created_at_ms) VALUES (?, ?, ?, ?)', id, slug, name, nowMs);
    audit({ action: 'workspace.created', subject: { kind: 'workspace', id } }, id);
    if (userId === undefined) return id;
    const memberId = newId('member');
    sql.run(
      `INSERT INTO members (id, workspace_id, user_id, roles, status, source, created_at_ms) VALUES (?, ?, ?, '["admin"]', 'active', 'first_admin', ?)`,
      memberId,
      id,
      userId,
      nowMs,
    );
    const after = { roles: ['admin'], source: 'first_admin', teams: 0 };
    audit({ action: 'member.created', subject: { kind: 'member', id: memberId }, after }, id);
    return id;
  },
});
