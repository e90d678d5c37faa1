import { Team, TeamId, TeamPatch } from '@alongside/common';
import { getTeam } from '../services/teams/get-team.ts';
import { updateTeam } from '../services/teams/update-team.ts';
import { defineUpdateRoute } from './define-update-route.ts';

export const teamsUpdateRoute = defineUpdateRoute({
  operationId: 'updateTeam',
  tag: 'Teams',
  summary: 'Change a team',
  description:
    'Absent fields stay as they are; `memberIds` replaces the whole list. Whose records its members see follows within a second.',
  path: '/v1/teams/{id}',
  roles: ['admin'],
  id: TeamId,
  patch: TeamPatch,
  answer: Team,
  update: updateTeam,
  get: getTeam,
});
