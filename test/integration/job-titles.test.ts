import { jobs } from '@alongside/api/jobs/registry.ts';
import { expect, test } from 'vitest';
import english from '../../apps/console/src/locales/en.json' with { type: 'json' };

test('the console has words of its own for every job of the server, the same ones in English', () => {
  const said: Readonly<Record<string, unknown>> = english;
  const titles = jobs.map(({ kind, title }) => [kind, title] as const);
  expect(titles.map(([kind]) => [kind, said[`jobs.kind.${kind}`]])).toEqual(titles);
});
