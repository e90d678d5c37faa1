import { CalendarDay, PageQuery, TouchAnalytics, TouchDimension } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { countTouches } from '../services/analytics/count-touches.ts';
import { access } from './access.ts';
import { defineRoute } from './define-route.ts';
import { jsonAnswer } from './json-answer.ts';

const words = TouchDimension.options.join('|');
const times = new Set(['day', 'week', 'month']);

const route = createRoute({
  operationId: 'countTouches',
  tags: ['Analytics'],
  summary: 'Touches counted by time and kind',
  description:
    'Days are days in UTC, weeks begin on Monday. `person` is what counts; `machine` stands beside it, and no amount of it changes the rest. Touches that only repeat another one are not counted twice.',
  method: 'get',
  path: '/v1/analytics/touches',
  ...access('marketer', 'admin'),
  request: {
    query: PageQuery.extend({
      from: CalendarDay,
      to: CalendarDay,
      groupBy: z
        .string()
        .regex(new RegExp(`^(${words})(,(${words}))*$`), `must be a list of ${TouchDimension.options.join(', ')}`)
        .refine((text) => text.split(',').filter((word) => times.has(word)).length <= 1, 'names more than one of day, week and month')
        .default('day')
        .openapi({ description: 'Dimensions, separated by commas; one of day, week and month at most', example: 'week,channel' }),
    }),
  },
  responses: { 200: jsonAnswer(TouchAnalytics, 'Counts, in order of what they are grouped by') },
});

export const analyticsTouchesRoute = defineRoute({
  route,
  handler: (c) => {
    const { groupBy, ...query } = c.req.valid('query');
    const dimensions = groupBy.split(',').map((word) => TouchDimension.parse(word));
    return c.json(countTouches(c.get('context'), { ...query, groupBy: dimensions }), 200);
  },
});
