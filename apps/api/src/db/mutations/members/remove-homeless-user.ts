import type { SqlConnection } from '../../sql-connection.ts';

/** Forgets a person who is a member nowhere any more: name, address and links to sign in with. */
export function removeHomelessUser(sql: SqlConnection, userId: string): void {
  if (sql.get('SELECT 1 FROM members WHERE user_id = ? LIMIT 1', userId)) return;
  sql.run('DELETE FROM sign_in_links WHERE email = (SELECT email FROM users WHERE id = ?)', userId);
  sql.run('DELETE FROM users WHERE id = ?', userId);
}
