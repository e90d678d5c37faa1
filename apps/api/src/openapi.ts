import { DataEvent, FeedbackEvent, NoteInput, Problem, TouchInput } from '@alongside/common';
import { OpenAPIHono } from '@hono/zod-openapi';
import * as z from 'zod';
import type { AppEnv } from './app-env.ts';
import { keepsNoAnswer } from './routes/keeps-no-answer.ts';
import { routes } from './routes/registry.ts';

type Document = ReturnType<OpenAPIHono['getOpenAPI31Document']>;

let made: Document | undefined;

/** The contract of the API as OpenAPI 3.1, made from the routes. Needs no storage. */
export function openApiDocument(): Document {
  made ??= makeDocument();
  return made;
}

/** Failures that every operation may answer with; the ones that only some can are a client's business by their code. */
const commonFailures = {
  default: { description: 'A problem: `code` says which', content: { 'application/problem+json': { schema: Problem } } },
};

/** What every write takes, but for those whose answers are not kept. */
const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description:
    'Names the request: a new one for each, the same one for a retry. A request that succeeded is done once, and answered as the first time for a day; one that was refused has changed nothing, and may be sent anew. Another request under the same key is answered 422, and the same one while the first still runs 409.',
  schema: { type: 'string', pattern: '^[!-~]{1,255}$' },
} as const;

function makeDocument(): Document {
  const app = new OpenAPIHono<AppEnv>();
  for (const { route } of routes) {
    const { middleware: _, ...operation } = route;
    const takesKey =
      route.method !== 'get' && route['x-access'].kind !== 'everyone' && !keepsNoAnswer(route.method.toUpperCase(), route.path);
    const parameters = takesKey ? { parameters: [idempotencyKey] } : {};
    app.openAPIRegistry.registerPath({ ...operation, ...parameters, responses: { ...route.responses, ...commonFailures } });
  }
  // Rows of batches are parsed one by one; their schemas are named by the routes (row-batch.ts).
  app.openAPIRegistry.registerComponent('schemas', 'DataEvent', inputSchema(DataEvent));
  app.openAPIRegistry.registerComponent('schemas', 'FeedbackEvent', inputSchema(FeedbackEvent));
  app.openAPIRegistry.registerComponent('schemas', 'NoteInput', inputSchema(NoteInput));
  app.openAPIRegistry.registerComponent('schemas', 'TouchInput', inputSchema(TouchInput));
  app.openAPIRegistry.registerComponent('securitySchemes', 'key', { type: 'http', scheme: 'bearer', description: 'An API key: alg_…' });
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Alongside',
      version: '1',
      description: 'What marketing knows about the record a rep is looking at, and what the rep makes of it.',
    },
    servers: [{ url: '/' }],
  });
}

/** What a client may send, as OpenAPI 3.1 writes it: JSON Schema without the line that says so. */
function inputSchema(noun: z.ZodType): object {
  const { $schema: _, ...schema } = z.toJSONSchema(noun, { io: 'input' });
  return schema;
}
