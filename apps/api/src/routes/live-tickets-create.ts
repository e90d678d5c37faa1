import { LiveTicket, msToInstant } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import { access } from './access.ts';
import { defineRoute } from './define-route.ts';
import { jsonAnswer } from './json-answer.ts';

const route = createRoute({
  operationId: 'createLiveTicket',
  tags: ['Session'],
  summary: 'Ask for a ticket to the live socket',
  description:
    'Opens one WebSocket, `GET /v1/live?ticket=…`, within half a minute. It says what changes: `{"type":"changed","keys":["shared"]}` and, for records named by `{"type":"watch","records":["record:<crm>/<instance>/<kind>/<id>"]}`, their names. It closes with 4401 the moment the rights are gone that it was opened with.',
  method: 'post',
  path: '/v1/live-tickets',
  ...access('rep', 'marketer', 'admin'),
  responses: { 201: jsonAnswer(LiveTicket, 'The ticket') },
});

export const liveTicketsCreateRoute = defineRoute({
  route,
  handler: async (c) => {
    const { ticket, untilMs } = await c.get('server').liveTickets.issue(c.get('context').principal);
    return c.json({ ticket, expiresAt: msToInstant(untilMs) }, 201);
  },
});
