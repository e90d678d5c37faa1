import { describe, expect, test } from 'vitest';
import { checkLayers } from './check-layers.ts';
import { lawfulTree } from './lawful-tree.ts';
import { rules } from './rules/registry.ts';
import { violations } from './violations.ts';

describe('checkLayers', () => {
  test('finds nothing in a tree that keeps every rule, and looks at all of it', () => {
    expect(checkLayers(lawfulTree)).toEqual({ findings: [], looked: lawfulTree.sources.size });
  });

  test.each(violations)('$rule is broken by $path: $source', ({ rule, path, source }) => {
    const sources = new Map([...lawfulTree.sources, [path, source]]);
    const { findings } = checkLayers({ ...lawfulTree, sources });
    const found = findings.find((finding) => finding.rule === rule);
    expect(found?.at).toMatch(new RegExp(`^${path}`));
    expect(found?.wayOut).toMatch(/^[A-Za-z].{40,}\.$/);
    // The file breaks its own rule, and nothing beside it is blamed.
    expect(findings.filter((finding) => !finding.at.startsWith(path))).toEqual([]);
  });

  test('every rule is proven by a file that breaks it', () => {
    const proven = new Set(violations.map(({ rule }) => rule));
    const names = rules.map(({ name }) => name);
    expect(names.filter((name) => !proven.has(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  test('lets two modules know each other by type alone', () => {
    const sources = new Map([
      ['packages/engine/src/a.ts', "import { b } from './b.ts'; export type A = string; export const a = b;"],
      ['packages/engine/src/b.ts', "import type { A } from './a.ts'; export const b = (a: A) => a;"],
    ]);
    expect(checkLayers({ workspaces: [], sources }).findings).toEqual([]);
  });

  test('sees a circle through the public door of a package', () => {
    const sources = new Map([
      ['packages/engine/src/index.ts', "export { a } from './a.ts';"],
      ['packages/engine/src/a.ts', "import { b } from './b.ts'; export const a = b;"],
      ['packages/engine/src/b.ts', "import { a } from '@alongside/engine'; export const b = a;"],
    ]);
    expect(checkLayers({ workspaces: lawfulTree.workspaces, sources }).findings).toEqual([
      expect.objectContaining({
        rule: 'no-circles',
        what: 'is part of packages/engine/src/index.ts -> packages/engine/src/a.ts -> packages/engine/src/b.ts -> packages/engine/src/index.ts',
      }),
    ]);
  });
});
