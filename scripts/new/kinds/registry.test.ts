import { expect, test } from 'vitest';
import { repositoryRoot } from '../../steps/repository-root.ts';
import { scaffold } from '../scaffold.ts';
import { kinds } from './registry.ts';

test.each(kinds.map((kind) => [kind.id, kind.example] as const))('%s accepts its own example and writes a test with it', (id, example) => {
  const paths = scaffold(repositoryRoot, id, `${example}-probe`).map(({ path }) => path);
  expect(paths.filter((path) => /\.test\.tsx?$/.test(path)).length).toBeGreaterThan(0);
});

test('the kinds are in order', () => {
  const ids = kinds.map(({ id }) => id);
  expect(ids).toEqual(ids.toSorted());
});
