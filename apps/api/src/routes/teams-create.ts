import { Team, TeamInput } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import { createTeam } from '../services/teams/create-team.ts';
import { getTeam } from '../services/teams/get-team.ts';
import { access } from './access.ts';
import { defineRoute } from './define-route.ts';
import { found } from './found.ts';
import { jsonAnswer } from './json-answer.ts';
import { jsonBody } from './json-body.ts';

const route = createRoute({
  operationId: 'createTeam',
  tags: ['Teams'],
  summary: 'Make a team',
  description:
    'Its members share their records where the workspace says that reps see those of their team. `conflict` when a team is called so already.',
  method: 'post',
  path: '/v1/teams',
  ...access('admin'),
  request: { body: jsonBody(TeamInput) },
  responses: { 201: jsonAnswer(Team, 'New') },
});

export const teamsCreateRoute = defineRoute({
  route,
  handler: async (c) => {
    const context = c.get('context');
    const id = await createTeam(context, c.req.valid('json'));
    return c.json(found(await getTeam(context, id), id), 201);
  },
});
