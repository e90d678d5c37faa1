import { Job, JobId } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { cancelJob } from '../services/jobs/cancel-job.ts';
import { notByExtensions } from './access.ts';
import { defineRoute } from './define-route.ts';
import { found } from './found.ts';
import { jsonAnswer } from './json-answer.ts';

const route = createRoute({
  operationId: 'cancelJob',
  tags: ['Server'],
  summary: 'Cancel a job',
  description: 'One that waits is cancelled at once; one that runs stops at the next point where it can. 409 when it has ended.',
  method: 'post',
  path: '/v1/jobs/{id}/cancel',
  ...notByExtensions('admin'),
  request: { params: z.object({ id: JobId }) },
  responses: { 202: jsonAnswer(Job, 'Cancelled, or about to stop') },
});

export const jobsCancelRoute = defineRoute({
  route,
  handler: async (c) => {
    const { id } = c.req.valid('param');
    return c.json(found(await cancelJob(c.get('context'), id, c.get('jobKinds')), id), 202);
  },
});
