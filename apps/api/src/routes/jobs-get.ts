import { Job, JobId } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { getJob } from '../services/jobs/get-job.ts';
import { notByExtensions } from './access.ts';
import { defineRoute } from './define-route.ts';
import { found } from './found.ts';
import { jsonAnswer } from './json-answer.ts';

const route = createRoute({
  operationId: 'getJob',
  tags: ['Server'],
  summary: 'How far a job is',
  method: 'get',
  path: '/v1/jobs/{id}',
  ...notByExtensions('admin'),
  request: { params: z.object({ id: JobId }) },
  responses: { 200: jsonAnswer(Job, 'As it is now') },
});

export const jobsGetRoute = defineRoute({
  route,
  handler: (c) => {
    const { id } = c.req.valid('param');
    return c.json(found(getJob(c.get('context'), id, c.get('jobKinds')), id), 200);
  },
});
