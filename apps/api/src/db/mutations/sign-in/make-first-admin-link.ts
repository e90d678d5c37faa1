import { defineMutation } from '../define-mutation.ts';

interface FirstLink {
  readonly prefix: string;
  readonly hash: string;
  readonly expiresAtMs: number;
}

/** The workspace of an installation that has none yet. */
const firstSlug = 'main';

/**
 * Notes the link that makes the installation's first member, and forgets the one before it. It rules the only workspace, or a new one.
 *
 * @returns whether it was made: where somebody is a member already, there is no such link
 */
export const makeFirstAdminLink = defineMutation({
  name: 'signIn.makeFirstAdminLink',
  run(sql, { prefix, hash, expiresAtMs }: FirstLink, { nowMs, newId }): boolean {
    sql.run("DELETE FROM sign_in_links WHERE purpose = 'first_admin'");
    if (sql.get('SELECT 1 FROM members LIMIT 1')) return false;
    const known = sql.all('SELECT id FROM workspaces LIMIT 2');
    if (known.length !== 1) {
      sql.run(
        'INSERT INTO workspaces (id, slug, name, created_at_ms) VALUES (?, ?, ?, ?) ON CONFLICT (slug) DO NOTHING',
        newId('workspace'),
        firstSlug,
        'Main',
        nowMs,
      );
    }
    const workspaceId = String(known.length === 1 ? known[0]?.[0] : sql.get('SELECT id FROM workspaces WHERE slug = ?', firstSlug)?.[0]);
    sql.run(
      `INSERT INTO sign_in_links (prefix, hash, purpose, workspace_id, created_at_ms, expires_at_ms) VALUES (?, ?, 'first_admin', ?, ?, ?)`,
      prefix,
      hash,
      workspaceId,
      nowMs,
      expiresAtMs,
    );
    return true;
  },
});
