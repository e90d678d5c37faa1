import { Team, TeamId } from '@alongside/common';
import { getTeam } from '../services/teams/get-team.ts';
import { defineGetRoute } from './define-get-route.ts';

export const teamsGetRoute = defineGetRoute({
  operationId: 'getTeam',
  tag: 'Teams',
  summary: 'Read a team',
  path: '/v1/teams/{id}',
  id: TeamId,
  answer: Team,
  get: getTeam,
});
