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
const document = {
  openapi: '3.1.0',
  info: { title: 'A | B', version: '1' },
  paths: { '/v1/people': { get: list }, '/healthz': { get: { responses: answers } } },
};

describe('generated files', () => {
  test('the contract does not depend on the order in which the routes are written', async () => {
    const turned = {
      paths: { '/healthz': { get: { responses: answers } }, '/v1/people': { get: Object.fromEntries(Object.entries(list).toReversed()) } },
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
      '| `GET /healthz` |  |  |  |  |  |  |',
      '| `GET /v1/people` | List people | yes |  | yes |  | `people:read` |',
      '| `generic` | Any other | hosts that the user adds |',
      '| `hubspot` | HubSpot | `https://app.hubspot.com/*` |',
      '| `timeline` | Timeline |',
    ]);
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
