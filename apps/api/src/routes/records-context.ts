import { RecordContext, RecordRef } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { getContext } from '../services/records/get-context.ts';
import { access } from './access.ts';
import { defineRoute } from './define-route.ts';
import { jsonAnswer } from './json-answer.ts';

const route = createRoute({
  operationId: 'getRecordContext',
  tags: ['Records'],
  summary: 'What marketing knows about a CRM record',
  description:
    'Send the ETag of an earlier answer as If-None-Match: 304 means that nothing has changed. `record_unknown` (404) means that the record is linked to nothing.',
  method: 'get',
  path: '/v1/records/{crm}/{instance}/{kind}/{recordId}/context',
  ...access('rep', 'marketer', 'admin'),
  request: { params: RecordRef, headers: z.object({ 'if-none-match': z.string().optional() }) },
  responses: { 200: jsonAnswer(RecordContext, 'The context'), 304: { description: 'You have it already' } },
});

/** Answers that lie ready never get here: see `server/hot-context.ts`. */
export const recordsContextRoute = defineRoute({
  route,
  handler: async (c) => {
    const { etag, body } = await getContext(c.get('context'), c.req.valid('param'), c.req.valid('header')['if-none-match']);
    const headers = { etag, 'cache-control': 'private, no-cache' };
    if (!body) return c.body(null, 304, headers);
    // Composed or stored text as it is; parsing it in order to write it again would be the dearest part of the answer.
    return c.body(typeof body === 'string' ? body : new Uint8Array(body), 200, { ...headers, 'content-type': 'application/json' });
  },
});
