import { Job, JobQuery, pageOf } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import { listJobs } from '../services/jobs/list-jobs.ts';
import { notByExtensions } from './access.ts';
import { defineRoute } from './define-route.ts';
import { jsonAnswer } from './json-answer.ts';

const route = createRoute({
  operationId: 'listJobs',
  tags: ['Server'],
  summary: 'List what the server does by itself in this workspace',
  description:
    'What waits, what runs, and what became of the rest: a week for what was done, thirty days for what failed or was cancelled.',
  method: 'get',
  path: '/v1/jobs',
  ...notByExtensions('admin'),
  request: { query: JobQuery },
  responses: { 200: jsonAnswer(pageOf(Job), 'The newest first') },
});

export const jobsListRoute = defineRoute({
  route,
  handler: (c) => c.json(listJobs(c.get('context'), c.req.valid('query'), c.get('jobKinds')), 200),
});
