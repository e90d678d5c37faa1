import type { Role } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import type { WorkspaceContext } from '../workspace-context.ts';
import { access, notByExtensions } from './access.ts';
import { defineRoute } from './define-route.ts';
import { found } from './found.ts';
import { jsonAnswer } from './json-answer.ts';
import { jsonBody } from './json-body.ts';

const writers: readonly Role[] = ['marketer', 'admin'];

interface UpdateRoute<Patch extends object, Thing extends object> {
  readonly operationId: string;
  readonly tag: string;
  readonly summary: string;
  readonly description: string;
  /** Ends in `/{id}`. */
  readonly path: string;
  /** Who may, when not marketers and admins. */
  readonly roles?: readonly Role[];
  /** Whether it gives people more to do: see `notByExtensions`. */
  readonly isAtConsole?: true;
  readonly id: z.ZodString;
  readonly patch: z.ZodType<Patch>;
  readonly answer: z.ZodType<Thing>;
  // Methods, so that the one handler below serves patches of every shape: the schema has parsed what it passes on.
  /** `undefined`: there is no such thing. */
  update(context: WorkspaceContext, id: string, patch: Patch): Promise<string | undefined>;
  get(context: WorkspaceContext, id: string): Promise<Thing | undefined>;
}

/** Changes what is present in the body of one thing. Marketers and admins may, unless told. */
export function defineUpdateRoute<Patch extends object, Thing extends object>(definition: UpdateRoute<Patch, Thing>) {
  const {
    operationId,
    tag,
    summary,
    description,
    path,
    roles = writers,
    isAtConsole,
    id,
    patch,
    answer,
    update,
    get,
  }: UpdateRoute<object, object> = definition;
  const route = createRoute({
    operationId,
    tags: [tag],
    summary,
    description,
    method: 'patch',
    path,
    ...(isAtConsole ? notByExtensions : access)(...roles),
    request: { params: z.object({ id }), body: jsonBody(patch) },
    responses: { 200: jsonAnswer(answer, 'As it is now') },
  });
  return defineRoute({
    route,
    handler: async (c) => {
      const wanted = c.req.valid('param').id;
      const context = c.get('context');
      found(await update(context, wanted, c.req.valid('json')), wanted);
      return c.json(found(await get(context, wanted), wanted), 200);
    },
  });
}
