import { AppError, type TeamInput } from '@alongside/common';
import { bumpAccess } from '../access/bump-access.ts';
import { defineMutation } from '../define-mutation.ts';
import { refuseTakenName, setMembers } from './store-team.ts';

/** More are no teams but people. */
const mostTeams = 1_000;

/**
 * Makes a team.
 *
 * @returns its id
 * @throws AppError `conflict` when a team is called so already
 */
export const createTeam = defineMutation({
  name: 'teams.create',
  run(sql, { workspaceId, input }: { readonly workspaceId: string; readonly input: TeamInput }, { nowMs, newId, audit }): string {
    const key = { workspaceId, id: newId('team') };
    const count = Number(sql.get('SELECT count(*) FROM teams WHERE workspace_id = ?', workspaceId)?.[0]);
    if (count >= mostTeams) throw new AppError('conflict', `a workspace has ${mostTeams} teams at most`);
    refuseTakenName(sql, key, input.name);
    sql.run('INSERT INTO teams (id, workspace_id, name, created_at_ms) VALUES (?, ?, ?, ?)', key.id, workspaceId, input.name, nowMs);
    setMembers(sql, key, input.memberIds);
    audit({ action: 'team.created', subject: { kind: 'team', id: key.id }, after: { members: [...input.memberIds].sort() } }, workspaceId);
    bumpAccess(sql);
    return key.id;
  },
});
