import type { SqlConnection } from '../../sql-connection.ts';
import type { MutationTools } from '../define-mutation.ts';
import { endSessionRow, type SessionEnd } from './end-session-row.ts';

/** Signs a member out everywhere, within a mutation that suspends, removes or changes them. @returns how many sessions ended */
export function endMemberSessions(sql: SqlConnection, memberId: string, endedBy: SessionEnd, tools: MutationTools): number {
  const going = sql.all('SELECT id FROM sessions WHERE member_id = ? AND ended_at_ms IS NULL', memberId);
  for (const [id] of going) endSessionRow(sql, String(id), endedBy, tools);
  return going.length;
}
