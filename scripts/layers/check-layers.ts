import type { Edge } from './define-rule.ts';
import { findCircles } from './find-circles.ts';
import { parseModule } from './parse-module.ts';
import { placeOf } from './place.ts';
import { resolveImport } from './resolve-import.ts';
import { rules } from './rules/registry.ts';
import type { Tree } from './tree.ts';

/** One broken rule, at one place. */
export interface Finding {
  readonly rule: string;
  readonly at: string;
  readonly what: string;
  readonly wayOut: string;
}

/** Looks at every module of the tree. `looked` is how many were read to their end. */
export function checkLayers(tree: Tree): { findings: Finding[]; looked: number } {
  const findings: Finding[] = [];
  const graph = new Map<string, string[]>();
  for (const [path, source] of tree.sources) {
    const from = placeOf(path);
    const module = parseModule(path, source);
    const imported: string[] = [];
    graph.set(path, imported);
    for (const message of module.errors) {
      findings.push({
        rule: 'module-parses',
        at: path,
        what: message,
        wayOut: 'The file is not valid TypeScript; nothing in it was checked.',
      });
    }
    for (const { specifier, typeOnly, line } of module.imports) {
      const edge: Edge = { from, to: resolveImport(tree, from, specifier), specifier, typeOnly };
      if (!typeOnly && (edge.to.kind === 'file' || edge.to.kind === 'workspace')) imported.push(edge.to.place.path);
      for (const { name, wayOut, forbidsImport } of rules) {
        if (forbidsImport?.(edge)) findings.push({ rule: name, at: `${path}:${line}`, what: `imports ${specifier}`, wayOut });
      }
    }
    for (const { name: used, line } of module.names) {
      for (const { name, wayOut, forbidsName } of rules) {
        if (forbidsName?.(from, used)) findings.push({ rule: name, at: `${path}:${line}`, what: `uses ${used}`, wayOut });
      }
    }
  }
  for (const circle of findCircles(graph)) {
    const wayOut = 'Modules that need each other to start belong in one file, or the part both need belongs in a third.';
    findings.push({ rule: 'no-circles', at: circle[0] ?? '', what: `is part of ${circle.join(' -> ')}`, wayOut });
  }
  return { findings, looked: graph.size };
}
