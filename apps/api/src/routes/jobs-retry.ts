import { Job, JobId } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { retryJob } from '../services/jobs/retry-job.ts';
import { notByExtensions } from './access.ts';
import { defineRoute } from './define-route.ts';
import { found } from './found.ts';
import { jsonAnswer } from './json-answer.ts';

const route = createRoute({
  operationId: 'retryJob',
  tags: ['Server'],
  summary: 'Have a job tried once more',
  description:
    'One that failed or was cancelled, from where it stopped; one that waits for its next attempt, now. 409 when it runs or is done.',
  method: 'post',
  path: '/v1/jobs/{id}/retry',
  ...notByExtensions('admin'),
  request: { params: z.object({ id: JobId }) },
  responses: { 202: jsonAnswer(Job, 'In the queue') },
});

export const jobsRetryRoute = defineRoute({
  route,
  handler: async (c) => {
    const { id } = c.req.valid('param');
    return c.json(found(await retryJob(c.get('context'), id, c.get('jobKinds')), id), 202);
  },
});
