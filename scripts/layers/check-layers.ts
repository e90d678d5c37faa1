import { type Edge, itemKey } from './define-rule.ts';
import { findCircles } from './find-circles.ts';
import { type ParsedModule, parseModule } from './parse-module.ts';
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
  const parsed = [...tree.sources].map(([path, source]) => parseModule(path, source));
  const listed = listedItems(tree, parsed);
  const modules = parsed.map((module) => ({ module, edges: edgesOf(tree, module, listed) }));
  const graph = new Map(modules.map(({ module, edges }) => [module.path, edges.flatMap(({ edge }) => neededToStart(edge))]));
  const findings = [
    ...modules.flatMap(({ module, edges }) => [...brokenSyntax(module), ...brokenImports(module, edges), ...brokenNames(module)]),
    ...findCircles(graph).map((circle) => ({
      rule: 'no-circles',
      at: circle[0] ?? '',
      what: `is part of ${circle.join(' -> ')}`,
      wayOut: circleWayOut,
    })),
  ];
  return { findings, looked: modules.length };
}

const circleWayOut = 'Modules that need each other to start belong in one file, or the part both need belongs in a third.';

interface PlacedEdge {
  readonly edge: Edge;
  readonly line: number;
}

function edgesOf(tree: Tree, module: ParsedModule, listed: ReadonlySet<string>): PlacedEdge[] {
  const from = placeOf(module.path);
  return module.imports.map(({ specifier, typeOnly, line }) => ({
    edge: { from, to: resolveImport(tree, from, specifier), specifier, typeOnly, listed },
    line,
  }));
}

function listedItems(tree: Tree, modules: readonly ParsedModule[]): ReadonlySet<string> {
  const registries = modules.filter(({ path }) => path.endsWith('/registry.ts'));
  return new Set(
    registries.flatMap(({ path, imports }) =>
      imports.flatMap(({ specifier }) => {
        const target = resolveImport(tree, placeOf(path), specifier);
        return target.kind === 'file' ? [itemKey(target.place)] : [];
      }),
    ),
  );
}

function neededToStart({ to, typeOnly }: Edge): string[] {
  return !typeOnly && (to.kind === 'file' || to.kind === 'workspace') ? [to.place.path] : [];
}

function brokenSyntax({ path, errors }: ParsedModule): Finding[] {
  const wayOut = 'The file is not valid TypeScript; nothing in it was checked.';
  return errors.map((what) => ({ rule: 'module-parses', at: path, what, wayOut }));
}

function brokenImports({ path }: ParsedModule, edges: readonly PlacedEdge[]): Finding[] {
  return edges.flatMap(({ edge, line }) =>
    rules
      .filter(({ forbidsImport }) => forbidsImport?.(edge))
      .map(({ name, wayOut }) => ({ rule: name, at: `${path}:${line}`, what: `imports ${edge.specifier}`, wayOut })),
  );
}

function brokenNames({ path, names }: ParsedModule): Finding[] {
  const from = placeOf(path);
  return names.flatMap((used) =>
    rules
      .filter(({ forbidsName }) => forbidsName?.(from, used.name))
      .map(({ name, wayOut }) => ({ rule: name, at: `${path}:${used.line}`, what: `uses ${used.name}`, wayOut })),
  );
}
