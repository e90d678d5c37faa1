import type { Role } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import type * as z from 'zod';
import type { WorkspaceContext } from '../workspace-context.ts';
import { access } from './access.ts';
import { defineRoute } from './define-route.ts';
import { found } from './found.ts';
import { jsonAnswer } from './json-answer.ts';
import { jsonBody } from './json-body.ts';

const writers: readonly Role[] = ['marketer', 'admin'];

interface CreateRoute<Input extends object, Thing extends object> {
  readonly operationId: string;
  readonly tag: string;
  readonly summary: string;
  /** When a thing counts as known already, and what else its caller must know. */
  readonly description: string;
  readonly path: string;
  /** Who may, when not marketers and admins. */
  readonly roles?: readonly Role[];
  readonly input: z.ZodType<Input>;
  readonly answer: z.ZodType<Thing>;
  /** Nothing makes two of them one: each call stores another. */
  readonly isAlwaysNew?: true;
  // Methods, so that the one handler below serves inputs of every shape: the schema has parsed what it passes on.
  create(context: WorkspaceContext, input: Input): Promise<{ readonly id: string; readonly isNew: boolean }>;
  get(context: WorkspaceContext, id: string): Promise<Thing | undefined>;
}

/** Stores one thing, or updates the one known by the same name. Marketers and admins may, unless told. */
export function defineCreateRoute<Input extends object, Thing extends object>(definition: CreateRoute<Input, Thing>) {
  const {
    operationId,
    tag,
    summary,
    description,
    path,
    roles = writers,
    input,
    answer,
    isAlwaysNew,
    create,
    get,
  }: CreateRoute<object, object> = definition;
  const known = { 200: jsonAnswer(answer, 'Known already, now updated') };
  const route = createRoute({
    operationId,
    tags: [tag],
    summary,
    description,
    method: 'post',
    path,
    ...access(...roles),
    request: { body: jsonBody(input) },
    // Typed as if it were always promised: the one handler below answers both.
    responses: { ...((isAlwaysNew ? {} : known) as typeof known), 201: jsonAnswer(answer, 'New') },
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
