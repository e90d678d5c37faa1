import { type PageQuery, pageOf, type Role } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import type * as z from 'zod';
import type { WorkspaceContext } from '../workspace-context.ts';
import { access } from './access.ts';
import { defineRoute } from './define-route.ts';
import { jsonAnswer } from './json-answer.ts';

const everyRole: readonly Role[] = ['rep', 'marketer', 'admin'];

interface ListRoute<Query extends PageQuery, Thing extends object> {
  readonly operationId: string;
  readonly tag: string;
  readonly summary: string;
  readonly path: string;
  /** Who may, when not everyone with a role. */
  readonly roles?: readonly Role[];
  readonly query: z.ZodObject & z.ZodType<Query>;
  readonly answer: z.ZodType<Thing>;
  // A method, so that the one handler below serves queries of every shape: the schema has parsed what it passes on.
  list(context: WorkspaceContext, query: Query): Promise<{ items: Thing[]; nextCursor?: string | undefined }>;
}

/** Lists things page by page, the oldest first. Everyone with a role may, unless told. */
export function defineListRoute<Query extends PageQuery, Thing extends object>(definition: ListRoute<Query, Thing>) {
  const { operationId, tag, summary, path, roles = everyRole, query, answer, list }: ListRoute<PageQuery, object> = definition;
  const route = createRoute({
    operationId,
    tags: [tag],
    summary,
    method: 'get',
    path,
    ...access(...roles),
    request: { query },
    responses: { 200: jsonAnswer(pageOf(answer), 'The oldest first') },
  });
  return defineRoute({ route, handler: async (c) => c.json(await list(c.get('context'), c.req.valid('query')), 200) });
}
