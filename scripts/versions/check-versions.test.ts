import { describe, expect, test } from 'vitest';
import { checkVersions, type Manifest } from './check-versions.ts';

const root: Manifest = {
  name: 'alongside',
  version: '1.0.0',
  engines: { node: '>=24' },
  devDependencies: { '@types/node': '24.1.0' },
  optionalDependencies: { node: '24.2.0' },
};
const engine: Manifest = { name: '@alongside/engine', version: '1.0.0', dependencies: { '@alongside/common': '*', zod: '4.0.0' } };
const common: Manifest = { name: '@alongside/common', version: '1.0.0', dependencies: { zod: '4.0.0' } };

const decisions = '`zod`, `node` and `@types/node` are good';

describe('checkVersions', () => {
  test('is content with one exact version of each', () => {
    expect(checkVersions([root, common, engine], decisions)).toEqual([]);
  });

  test.each<[string, Manifest, string]>([
    [
      'two versions of one dependency',
      { ...engine, dependencies: { zod: '4.0.1' } },
      'zod is asked for as 4.0.0 (@alongside/common) and 4.0.1',
    ],
    ['a range', { ...engine, dependencies: { zod: '^4.0.0' } }, '@alongside/engine asks for zod ^4.0.0: pin one exact version.'],
    ['a workspace asked for by version', { ...engine, dependencies: { '@alongside/common': '1.0.0' } }, 'a workspace is always "*"'],
    ['a workspace with a version of its own', { ...engine, version: '2.0.0' }, '@alongside/engine is 2.0.0, the root is 1.0.0'],
  ])('finds %s', (_, workspace, finding) => {
    expect(checkVersions([root, common, workspace], decisions)).toContainEqual(expect.stringContaining(finding));
  });

  test('finds a dependency that no decision explains', () => {
    expect(checkVersions([root, common], '`node`, `@types/node`')).toEqual([
      'zod is explained nowhere in docs/decisions: say in a new page why it earns its place.',
    ]);
  });

  test('finds a Node that differs from engines', () => {
    const other = { ...root, optionalDependencies: { node: '26.0.0' } };
    expect(checkVersions([other, common], decisions)).toEqual([
      'engines.node, the dependency node and @types/node must name one major version, and name 24, 26.',
    ]);
  });
});
