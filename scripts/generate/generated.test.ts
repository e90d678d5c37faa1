import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contractFiles } from './contract-files.ts';
import { readCardTitle } from './read-card-titles.ts';
import { referencePage } from './reference-page.ts';
import { staleFiles } from './stale-files.ts';

const touch = { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] };
const answers = { 200: { description: 'One', content: { 'application/json': { schema: touch } } } };
const list = {
  operationId: 'listPeople',
  summary: 'List people',
  'x-access': { kind: 'roles', roles: ['rep', 'admin'] },
  responses: answers,
};
const health = { 'x-access': { kind: 'everyone', reason: 'says nothing' }, responses: answers };
const document = {
  openapi: '3.1.0',
  info: { title: 'A | B', version: '1' },
  paths: { '/v1/people': { get: list }, '/healthz': { get: health } },
};

describe('generated files', () => {
  test('the contract does not depend on the order in which the routes are written', async () => {
    const turned = {
      paths: { '/healthz': { get: health }, '/v1/people': { get: Object.fromEntries(Object.entries(list).toReversed()) } },
      info: { version: '1', title: 'A | B' },
      openapi: '3.1.0',
    };
    expect(await contractFiles(turned)).toEqual(await contractFiles(document));
  });

  test('the types name the path, the operation and the answer', async () => {
    const types = (await contractFiles(document)).find(({ path }) => path.endsWith('api.d.ts'))?.text;
    expect(types).toContain('"/v1/people": {');
    expect(types).toContain('listPeople: {');
    expect(types).toMatch(/"application\/json": \{\s+id: string;/);
  });

  test('the reference lists operations by role, CRMs and cards', () => {
    const page = referencePage({
      paths: document.paths,
      adapters: [
        { id: 'generic', title: 'Any other', matches: [] },
        { id: 'hubspot', title: 'HubSpot', matches: ['https://app.hubspot.com/*'] },
      ],
      cards: [{ id: 'timeline', title: 'Timeline' }],
    });
    expect(page.split('\n').filter((line) => line.startsWith('| `'))).toEqual([
      '| `GET /healthz` |  |  |  |  | yes | everyone |  |',
      '| `GET /v1/people` | List people | yes |  | yes |  | members and keys | `people:read` |',
      '| `generic` | Any other | hosts that the user adds |',
      '| `hubspot` | HubSpot | `https://app.hubspot.com/*` |',
      '| `timeline` | Timeline |',
    ]);
  });

  test('the reference tells members from keys, and the console from the extension', () => {
    const rule = { kind: 'members', roles: ['rep'] };
    const paths = {
      '/v1/a': { get: { ...list, 'x-access': rule } },
      '/v1/b': { get: { ...list, 'x-access': { ...rule, via: 'console' } } },
    };
    const lines = referencePage({ paths, adapters: [], cards: [] }).split('\n');
    expect(lines.filter((line) => line.startsWith('| `'))).toEqual([
      '| `GET /v1/a` | List people | yes |  |  |  | members |  |',
      '| `GET /v1/b` | List people | yes |  |  |  | members at the console |  |',
    ]);
  });

  test('a route that does not say who may call it stops the generation, and so verify', () => {
    const paths = { '/v1/open-by-mistake': { get: { operationId: 'leak', responses: answers } } };
    expect(() => referencePage({ paths, adapters: [], cards: [] })).toThrow('leak does not say who may call it');
  });

  test('a card is read from its source', () => {
    const source = "export const timeline = defineCard({ id: 'timeline', title: 'Timeline', Body: () => <p /> });";
    expect(readCardTitle('timeline.tsx', source)).toEqual({ id: 'timeline', title: 'Timeline' });
    expect(readCardTitle('strip.tsx', 'export const Strip = () => <p />;')).toBeUndefined();
  });

  test('a missing and a changed file are stale, the same file is not', () => {
    const root = mkdtempSync(join(tmpdir(), 'stale-'));
    mkdirSync(join(root, 'docs'));
    writeFileSync(join(root, 'docs/same.md'), 'same');
    writeFileSync(join(root, 'docs/changed.md'), 'by hand');
    const file = (name: string, text: string) => ({ path: `docs/${name}.md`, text });
    expect(staleFiles(root, [file('same', 'same'), file('changed', 'by machine'), file('missing', '')]).map(({ path }) => path)).toEqual([
      'docs/changed.md',
      'docs/missing.md',
    ]);
    rmSync(root, { recursive: true });
  });
});
