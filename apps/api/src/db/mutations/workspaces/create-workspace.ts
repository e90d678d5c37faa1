import { defineMutation } from '../define-mutation.ts';

export interface WorkspaceRow {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly createdAtMs: number;
}

/** The workspace of that slug, made if there was none. For commands on the server's machine: see `startWorkspace` for everybody else. */
export const createWorkspace = defineMutation({
  name: 'workspaces.create',
  run(sql, { slug, name }: { readonly slug: string; readonly name: string }, { nowMs, newId, audit }): WorkspaceRow & { isNew: boolean } {
    const isNew =
      sql.run(
        'INSERT INTO workspaces (id, slug, name, created_at_ms) VALUES (?, ?, ?, ?) ON CONFLICT (slug) DO NOTHING',
        newId('workspace'),
        slug,
        name,
        nowMs,
      ) > 0;
    const row = sql.all('SELECT id, slug, name, created_at_ms FROM workspaces WHERE slug = ?', slug)[0] ?? [];
    const id = String(row[0]);
    if (isNew) audit({ action: 'workspace.created', subject: { kind: 'workspace', id } }, id);
    return { id, slug: String(row[1]), name: String(row[2]), createdAtMs: Number(row[3]), isNew };
  },
});
