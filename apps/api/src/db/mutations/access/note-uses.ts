import type { NotedUses } from '../../../auth/use-notes.ts';
import { defineMutation } from '../define-mutation.ts';

/** Notes when keys and sessions were used last, and so when their members were seen. Never backwards. */
export const noteUses = defineMutation({
  name: 'access.noteUses',
  run(sql, { keys, sessions }: NotedUses): void {
    for (const [id, atMs] of keys)
      sql.run('UPDATE api_keys SET last_used_at_ms = max(coalesce(last_used_at_ms, 0), ?) WHERE id = ?', atMs, id);
    for (const [id, atMs] of sessions) {
      sql.run('UPDATE sessions SET last_used_at_ms = max(last_used_at_ms, ?) WHERE id = ?', atMs, id);
      sql.run(
        'UPDATE members SET last_seen_at_ms = max(coalesce(last_seen_at_ms, 0), ?) WHERE id = (SELECT member_id FROM sessions WHERE id = ?)',
        atMs,
        id,
      );
    }
  },
});
