import { type Names, namesOf } from '../names.ts';

/** The service behind a route: `people-count` calls `countPeople` in `people/count-people.ts`. */
export function serviceOf({ words }: Names): { name: string; path: string } {
  const noun = words.slice(0, -1).join('-');
  const verbFirst = namesOf(`${words.at(-1)}-${noun}`);
  return { name: verbFirst.camel, path: `${noun}/${verbFirst.kebab}.ts` };
}

export const serviceFile = (names: Names): string => `import { msToInstant } from '@alongside/common';
import type { WorkspaceContext } from '../../workspace-context.ts';

/** The workspace that the caller works in, and the moment at which it was asked, as often as asked for. */
export async function ${serviceOf(names).name}({ workspace, clock }: WorkspaceContext, times: number): Promise<{ slug: string; askedAt: string }[]> {
  return Array.from({ length: times }, () => ({ slug: workspace.slug, askedAt: msToInstant(clock()) }));
}
`;

export const routeFile = (names: Names): string => `import { Instant, WorkspaceSlug } from '@alongside/common';
import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { ${serviceOf(names).name} } from '../services/${serviceOf(names).path}';
import { access } from './access.ts';
import { defineRoute } from './define-route.ts';
import { jsonAnswer } from './json-answer.ts';

const route = createRoute({
  operationId: '${serviceOf(names).name}',
  tags: ['${names.title}'],
  summary: '${names.title}',
  method: 'get',
  path: '/v1/${names.kebab}',
  ...access('marketer', 'admin'),
  request: { query: z.object({ times: z.coerce.number().int().min(1).max(100).default(1) }) },
  responses: { 200: jsonAnswer(z.array(z.object({ slug: WorkspaceSlug, askedAt: Instant })), 'Who asked, and when') },
});

export const ${names.camel}Route = defineRoute({
  route,
  handler: async (c) => c.json(await ${serviceOf(names).name}(c.get('context'), c.req.valid('query').times), 200),
});
`;

export const routeTest = (names: Names): string => `import { describe, expect, test } from 'vitest';
import { openTestServer } from '../testing/open-test-server.ts';

const clock = (): number => Date.UTC(2026, 0, 2);

describe('answers', () => {
  test('with the workspace of the caller', async () => {
    await using api = await openTestServer({ clock });
    expect(await api.ask('marketer', 'GET', '/v1/${names.kebab}')).toMatchObject({
      status: 200,
      body: [{ slug: 'acme', askedAt: '2026-01-02T00:00:00.000Z' }],
    });
  });
});

describe('refuses bad input', () => {
  test('that is out of bounds', async () => {
    await using api = await openTestServer({ clock });
    expect(await api.ask('marketer', 'GET', '/v1/${names.kebab}?times=0')).toMatchObject({ status: 400, body: { code: 'invalid_request' } });
  });
});

describe('refuses the wrong caller', () => {
  test.each([
    [undefined, 401],
    ['rep', 403],
  ] as const)('%s', async (role, status) => {
    await using api = await openTestServer({ clock });
    expect(await api.ask(role, 'GET', '/v1/${names.kebab}')).toMatchObject({ status });
  });
});
`;
