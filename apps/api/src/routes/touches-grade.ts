import { TouchGradeInput, TouchGradeReport, TouchId } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { correctGrade } from '../services/touches/correct-grade.ts';
import { access } from './access.ts';
import { defineRoute } from './define-route.ts';
import { found } from './found.ts';
import { jsonAnswer } from './json-answer.ts';
import { jsonBody } from './json-body.ts';

const route = createRoute({
  operationId: 'gradeTouch',
  tags: ['Touches'],
  summary: 'Say who acted, a person or software',
  description:
    'For reps and marketers who know better than the signals. It holds, also when the rules that grade touches change, until it is taken back with `null`. Touches of other people among `also` are left alone.',
  method: 'post',
  path: '/v1/touches/{id}/grade',
  ...access('rep', 'marketer', 'admin'),
  request: { params: z.object({ id: TouchId }), body: jsonBody(TouchGradeInput) },
  responses: { 200: jsonAnswer(TouchGradeReport, 'The touches as they are graded now') },
});

export const touchesGradeRoute = defineRoute({
  route,
  handler: async (c) => {
    const { id } = c.req.valid('param');
    return c.json(found(await correctGrade(c.get('context'), id, c.req.valid('json')), id), 200);
  },
});
