import { createRoute } from '@hono/zod-openapi';
import type * as z from 'zod';
import type { WorkspaceContext } from '../workspace-context.ts';
import { access } from './access.ts';
import { defineRoute } from './define-route.ts';
import { found } from './found.ts';
import { jsonAnswer } from './json-answer.ts';
import { jsonBody } from './json-body.ts';

interface CreateRoute<Input extends object, Thing extends object> {
  readonly operationId: string;
  readonly tag: string;
  readonly summary: string;
  /** When a thing counts as known already, and what else its caller must know. */
  readonly description: string;
  readonly path: string;
  readonly input: z.ZodType<Input>;
  readonly answer: z.ZodType<Thing>;
  // Methods, so that the one handler below serves inputs of every shape: the schema has parsed what it passes on.
  create(context: WorkspaceContext, input: Input): Promise<{ readonly id: string; readonly isNew: boolean }>;
  get(context: WorkspaceContext, id: string): Promise<Thing | undefined>;
}

/** Stores one thing, or updates the one known by the same name. Marketers and admins may. */
export function defineCreateRoute<Input extends object, Thing extends object>(definition: CreateRoute<Input, Thing>) {
  const { operationId, tag, summary, description, path, input, answer, create, get }: CreateRoute<object, object> = definition;
  const route = createRoute({
    operationId,
    tags: [tag],
    summary,
    description,
    method: 'post',
    path,
    ...access('marketer', 'admin'),
    request: { body: jsonBody(input) },
    responses: { 200: jsonAnswer(answer, 'Known already, now updated'), 201: jsonAnswer(answer, 'New') },
  });
  return defineRoute({
    route,
    handler: async (c) => {
      const context = c.get('context');
      const { id, isNew } = await create(context, c.req.valid('json'));
      return c.json(found(await get(context, id), id), isNew ? 201 : 200);
    },
  });
}
