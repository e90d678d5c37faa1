import { AppError, dayMs, type InvitationInput } from '@alongside/common';
import { defineMutation } from '../define-mutation.ts';

interface NewInvitation {
  readonly workspaceId: string;
  readonly input: InvitationInput;
  /** Of the link. */
  readonly prefix: string;
  readonly hash: string;
}

/** So many people may be asked and have not answered yet. */
const mostPending = 5_000;

/**
 * Invites an address. An older invitation of the same address that is still open is revoked: of two links only the newer works.
 *
 * @returns the id of the invitation
 * @throws AppError `conflict` when the address has a member already; `invalid_request` with the place of a team there is not
 */
export const createInvitation = defineMutation({
  name: 'invitations.create',
  run(sql, { workspaceId, input, prefix, hash }: NewInvitation, { nowMs, newId, audit }): string {
    const { email, roles } = input;
    const teamIds = [...new Set(input.teamIds)];
    const known = sql.get(
      'SELECT 1 FROM members AS m JOIN users AS u ON u.id = m.user_id WHERE m.workspace_id = ? AND u.email = ?',
      workspaceId,
      email,
    );
    if (known) throw new AppError('conflict', 'this address has a member here already');
    const errors = input.teamIds.flatMap((id, at) =>
      sql.get('SELECT 1 FROM teams WHERE id = ? AND workspace_id = ?', id, workspaceId)
        ? []
        : [{ path: `teamIds.${at}`, message: `there is no ${id}` }],
    );
    if (errors.length > 0)
      throw new AppError('invalid_request', errors.map(({ path, message }) => `${path}: ${message}`).join('; '), { errors });
    const open = 'workspace_id = ? AND accepted_at_ms IS NULL AND revoked_at_ms IS NULL';
    const replaced = sql.all(`SELECT id FROM invitations WHERE ${open} AND email = ?`, workspaceId, email).map(([old]) => String(old));
    for (const old of replaced) sql.run('UPDATE invitations SET revoked_at_ms = ? WHERE id = ?', nowMs, old);
    const pending = Number(sql.get(`SELECT count(*) FROM invitations WHERE ${open} AND expires_at_ms > ?`, workspaceId, nowMs)?.[0]);
    if (pending >= mostPending) throw new AppError('conflict', `no more than ${mostPending} invitations can be open`);
    const id = newId('invitation');
    sql.run(
      `INSERT INTO invitations (id, workspace_id, email, roles, team_ids, prefix, hash, created_at_ms, expires_at_ms)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      id,
      workspaceId,
      email,
      JSON.stringify(roles),
      JSON.stringify(teamIds),
      prefix,
      hash,
      nowMs,
      nowMs + input.expiresInDays * dayMs,
    );
    audit(
      {
        action: 'invitation.created',
        subject: { kind: 'invitation', id },
        after: { roles, teams: teamIds, ...(replaced.length > 0 && { replaces: replaced }) },
      },
      workspaceId,
    );
    return id;
  },
});
