import { PersonExport, PersonId } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { exportPerson } from '../services/privacy/export-person.ts';
import { access } from './access.ts';
import { defineRoute } from './define-route.ts';
import { found } from './found.ts';
import { jsonAnswer } from './json-answer.ts';
import { streamBody } from './stream-body.ts';
import { textStream } from './text-stream.ts';

const route = createRoute({
  operationId: 'exportPerson',
  tags: ['Privacy'],
  summary: 'Everything kept about a person',
  description: 'The rows of every table that holds something about them, for handing out to them. The export is noted in the audit log.',
  method: 'get',
  path: '/v1/people/{id}/export',
  ...access('admin'),
  request: { params: z.object({ id: PersonId }) },
  responses: { 200: jsonAnswer(PersonExport, 'As it is now') },
});

export const peopleExportRoute = defineRoute({
  route,
  handler: async (c) => {
    const { id } = c.req.valid('param');
    const pieces = found(await exportPerson(c.get('context'), id), id);
    return c.body(await streamBody(c, textStream(pieces)), 200, {
      'content-type': 'application/json',
      'content-disposition': `attachment; filename="${id}.json"`,
      'cache-control': 'no-store',
    }) as never;
  },
});
