import { TeamId } from '@alongside/common';
import { removeTeam } from '../services/teams/remove-team.ts';
import { defineDeleteRoute } from './define-delete-route.ts';

export const teamsDeleteRoute = defineDeleteRoute({
  operationId: 'deleteTeam',
  tag: 'Teams',
  summary: 'Remove a team',
  description: 'Its members stay members.',
  path: '/v1/teams/{id}',
  roles: ['admin'],
  id: TeamId,
  remove: removeTeam,
});
