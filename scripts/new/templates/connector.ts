import type { Names } from '../names.ts';

const pascal = ({ camel }: Names): string => camel.charAt(0).toUpperCase() + camel.slice(1);

export const indexFile = (names: Names): string => `import { defineConnector } from '../define-connector.ts';
import { readPages } from './client.ts';
import { toTouch } from './map.ts';

/** ${names.title}: clicks and form submissions, as its event list gives them. */
export const ${names.camel} = defineConnector({
  id: '${names.kebab}',
  title: '${names.title}',
  limit: { requests: 100, perMs: 10_000 },
  async *touches(account, sinceMs) {
    for await (const events of readPages(account, sinceMs)) yield events.map(toTouch);
  },
  async recordedPages() {
    const pages = await Promise.all([
      import('./fixtures/first-page.json', { with: { type: 'json' } }),
      import('./fixtures/last-page.json', { with: { type: 'json' } }),
    ]);
    return pages.map((page) => page.default);
  },
});
`;

export const wireFile = (names: Names): string => `import * as z from 'zod';

/** An event as ${names.title} writes it: only the fields that we read. */
export const ${pascal(names)}Event = z.object({
  id: z.string(),
  kind: z.enum(['click', 'form']),
  email: z.email(),
  at: z.iso.datetime(),
  title: z.string().optional(),
});
export type ${pascal(names)}Event = z.infer<typeof ${pascal(names)}Event>;

/** One page of events; without \`next\` it is the last. */
export const ${pascal(names)}Page = z.object({ events: z.array(${pascal(names)}Event), next: z.string().optional() });
`;

export const clientFile = (names: Names): string => `import { AppError } from '@alongside/common';
import type { Account } from '../define-connector.ts';
import { type ${pascal(names)}Event, ${pascal(names)}Page } from './wire.ts';

/**
 * Pages of events since then, the oldest first.
 *
 * @throws AppError \`unavailable\` when the vendor does not answer with a page
 */
export async function* readPages({ baseUrl, token, fetch, signal }: Account, sinceMs: number): AsyncGenerator<${pascal(names)}Event[]> {
  let next: string | undefined;
  do {
    const query = new URLSearchParams({ since: new Date(sinceMs).toISOString(), ...(next === undefined ? {} : { page: next }) });
    const answer = await fetch(\`\${baseUrl}/events?\${query.toString()}\`, { headers: { authorization: \`Bearer \${token}\` }, signal });
    if (!answer.ok) throw new AppError('unavailable', \`${names.kebab} answered \${answer.status} to its event list\`);
    const page = ${pascal(names)}Page.parse(await answer.json());
    yield page.events;
    next = page.next;
  } while (next !== undefined);
}
`;

export const mapFile = (names: Names): string => `import type { TouchInput } from '@alongside/common';
import type { ${pascal(names)}Event } from './wire.ts';

/** One event as a touch. What the event does not say stays unsaid. */
export function toTouch({ id, kind, email, at, title }: ${pascal(names)}Event): TouchInput {
  return {
    source: '${names.kebab}',
    externalId: id,
    person: { email },
    type: types[kind],
    occurredAt: at,
    ...(title === undefined ? {} : { subject: title }),
  };
}

const types = { click: 'email.click', form: 'form.submit' } as const satisfies Record<${pascal(names)}Event['kind'], TouchInput['type']>;
`;

export const mapTest = (names: Names): string => `import { expect, test } from 'vitest';
import { toTouch } from './map.ts';

test('a form becomes a touch of the person who sent it, under the id of the event', () => {
  expect(toTouch({ id: 'evt-1', kind: 'form', email: 'ada@acme.example', at: '2026-11-02T09:30:00Z', title: 'Price list' })).toEqual({
    source: '${names.kebab}',
    externalId: 'evt-1',
    person: { email: 'ada@acme.example' },
    type: 'form.submit',
    occurredAt: '2026-11-02T09:30:00Z',
    subject: 'Price list',
  });
});

test('a missing title is not made up', () => {
  expect(toTouch({ id: 'evt-2', kind: 'click', email: 'ada@acme.example', at: '2026-11-02T09:30:00Z' })).not.toHaveProperty('subject');
});
`;

export const firstPage = `${JSON.stringify(
  { events: [{ id: 'evt-1', kind: 'click', email: 'ada@acme.example', at: '2026-11-02T09:30:00Z', title: 'Autumn news' }], next: '2' },
  undefined,
  2,
)}\n`;

export const lastPage = `${JSON.stringify({ events: [{ id: 'evt-2', kind: 'form', email: 'ada@acme.example', at: '2026-11-03T14:00:00Z' }] }, undefined, 2)}\n`;
