import { PersonId } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { deletePerson } from '../services/people/delete-person.ts';
import { access } from './access.ts';
import { defineRoute } from './define-route.ts';
import { found } from './found.ts';

const route = createRoute({
  operationId: 'deletePerson',
  tags: ['People'],
  summary: 'Remove a person with all their touches',
  method: 'delete',
  path: '/v1/people/{id}',
  ...access('marketer', 'admin'),
  request: { params: z.object({ id: PersonId }) },
  responses: { 204: { description: 'Removed' } },
});

export const peopleDeleteRoute = defineRoute({
  route,
  handler: async (c) => {
    const { id } = c.req.valid('param');
    found((await deletePerson(c.get('context'), id)) || undefined, id);
    return c.body(null, 204);
  },
});
