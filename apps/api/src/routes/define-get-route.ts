import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import type { WorkspaceContext } from '../workspace-context.ts';
import { access } from './access.ts';
import { defineRoute } from './define-route.ts';
import { found } from './found.ts';
import { jsonAnswer } from './json-answer.ts';

interface GetRoute<Thing extends object> {
  readonly operationId: string;
  readonly tag: string;
  readonly summary: string;
  /** Ends in `/{id}`. */
  readonly path: string;
  readonly id: z.ZodString;
  readonly answer: z.ZodType<Thing>;
  readonly get: (context: WorkspaceContext, id: string) => Promise<Thing | undefined>;
}

/** Reads one thing by its id. Everyone with a key may. */
export function defineGetRoute<Thing extends object>({ operationId, tag, summary, path, id, answer, get }: GetRoute<Thing>) {
  const schema: z.ZodType<object> = answer;
  const route = createRoute({
    operationId,
    tags: [tag],
    summary,
    method: 'get',
    path,
    ...access('rep', 'marketer', 'admin'),
    request: { params: z.object({ id }) },
    responses: { 200: jsonAnswer(schema, 'As it is now') },
  });
  return defineRoute({
    route,
    handler: async (c) => {
      const wanted = c.req.valid('param').id;
      const thing: object = found(await get(c.get('context'), wanted), wanted);
      return c.json(thing, 200);
    },
  });
}
