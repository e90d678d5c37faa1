import { assert, type Role, Session } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import { access } from './access.ts';
import { defineRoute } from './define-route.ts';
import { jsonAnswer } from './json-answer.ts';

const route = createRoute({
  operationId: 'getSession',
  tags: ['Session'],
  summary: 'Who asks and what they may do',
  method: 'get',
  path: '/v1/session',
  ...access('rep', 'marketer', 'admin'),
  responses: { 200: jsonAnswer(Session, 'The workspace and the roles') },
});

export const sessionGetRoute = defineRoute({
  route,
  handler: (c) => {
    const { workspace, principal } = c.get('context');
    const { roles, via, member } = principal;
    assert(via !== 'command', 'commands do not come through HTTP');
    const { id, slug, name } = workspace;
    return c.json({ workspace: { id, slug, name }, role: strongest(roles), roles: [...roles], via, ...(member && { member }) }, 200);
  },
});

function strongest(roles: readonly Role[]): Role {
  return roles.includes('admin') ? 'admin' : roles.includes('marketer') ? 'marketer' : 'rep';
}
