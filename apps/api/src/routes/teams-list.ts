import { PageQuery, Team } from '@alongside/common';
import { listTeams } from '../services/teams/list-teams.ts';
import { defineListRoute } from './define-list-route.ts';

export const teamsListRoute = defineListRoute({
  operationId: 'listTeams',
  tag: 'Teams',
  summary: 'List teams',
  path: '/v1/teams',
  query: PageQuery,
  answer: Team,
  list: listTeams,
});
