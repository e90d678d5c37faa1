import type { Role } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import type { WorkspaceContext } from '../workspace-context.ts';
import { access } from './access.ts';
import { defineRoute } from './define-route.ts';
import { found } from './found.ts';

const writers: readonly Role[] = ['marketer', 'admin'];

interface DeleteRoute {
  readonly operationId: string;
  readonly tag: string;
  readonly summary: string;
  /** What becomes of the things that refer to it. */
  readonly description: string;
  /** Ends in `/{id}`. */
  readonly path: string;
  /** Who may, when not marketers and admins. */
  readonly roles?: readonly Role[];
  readonly id: z.ZodString;
  /** Tells whether there was one. */
  readonly remove: (context: WorkspaceContext, id: string) => Promise<boolean>;
}

/** Removes one thing by its id. Marketers and admins may, unless told. */
export function defineDeleteRoute({ operationId, tag, summary, description, path, roles = writers, id, remove }: DeleteRoute) {
  const route = createRoute({
    operationId,
    tags: [tag],
    summary,
    description,
    method: 'delete',
    path,
    ...access(...roles),
    request: { params: z.object({ id }) },
    responses: { 204: { description: 'Removed' } },
  });
  return defineRoute({
    route,
    handler: async (c) => {
      const wanted = c.req.valid('param').id;
      found((await remove(c.get('context'), wanted)) || undefined, wanted);
      return c.body(null, 204);
    },
  });
}
