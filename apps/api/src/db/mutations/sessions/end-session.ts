import { defineMutation } from '../define-mutation.ts';
import { endSessionRow, type SessionEnd } from './end-session-row.ts';

/** Ends a session of that workspace with all its tokens. @returns whether it was going on */
export const endSession = defineMutation({
  name: 'sessions.end',
  run(sql, input: { readonly workspaceId: string; readonly id: string; readonly endedBy: SessionEnd }, tools): boolean {
    if (!sql.get('SELECT 1 FROM sessions WHERE id = ? AND workspace_id = ?', input.id, input.workspaceId)) return false;
    return endSessionRow(sql, input.id, input.endedBy, tools);
  },
});
