import type { SqlConnection } from '../sql-connection.ts';

/** The e-mail addresses, in lower case, of all who share a team with the member, suspended ones too: their records are still there. */
export function readTeamMates(sql: SqlConnection, memberId: string): string[] {
  const rows = sql.all(
    `SELECT DISTINCT lower(u.email)
     FROM team_members mine
     JOIN team_members other ON other.team_id = mine.team_id
     JOIN members m ON m.id = other.member_id
     JOIN users u ON u.id = m.user_id
     WHERE mine.member_id = ?`,
    memberId,
  );
  return rows.map(([email]) => String(email));
}
