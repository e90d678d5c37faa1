import { Job, JobInput } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import { runJob } from '../services/jobs/run-job.ts';
import { notByExtensions } from './access.ts';
import { defineRoute } from './define-route.ts';
import { jsonAnswer } from './json-answer.ts';
import { jsonBody } from './json-body.ts';

const route = createRoute({
  operationId: 'runJob',
  tags: ['Server'],
  summary: 'Have a job run now',
  description: 'Beside its schedule. 409 while one of the kind waits or runs.',
  method: 'post',
  path: '/v1/jobs',
  ...notByExtensions('admin'),
  request: { body: jsonBody(JobInput) },
  responses: { 202: jsonAnswer(Job, 'In the queue') },
});

export const jobsCreateRoute = defineRoute({
  route,
  handler: async (c) => c.json(await runJob(c.get('context'), c.req.valid('json'), c.get('jobKinds')), 202),
});
