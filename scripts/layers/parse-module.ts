import { parseSync, Visitor } from 'oxc-parser';

export interface ImportSite {
  readonly specifier: string;
  /** `import type`: gone when the program runs. */
  readonly typeOnly: boolean;
  readonly line: number;
}

export interface ParsedModule {
  readonly path: string;
  readonly imports: readonly ImportSite[];
  /** Dotted names used: `chrome.runtime`, `process.env`; and plain calls: `fetch()`. */
  readonly names: readonly { readonly name: string; readonly line: number }[];
  readonly errors: readonly string[];
}

/** What one module imports and which global names it uses, read from its source text alone. */
export function parseModule(path: string, source: string): ParsedModule {
  const imports: ImportSite[] = [];
  const names: { name: string; line: number }[] = [];
  const lineOf = (offset: number): number => source.slice(0, offset).split('\n').length;
  const add = (from: { value: unknown; start: number } | null, typeOnly: boolean): void => {
    if (from !== null && typeof from.value === 'string') imports.push({ specifier: from.value, typeOnly, line: lineOf(from.start) });
  };
  const { program, errors } = parseSync(path, source);
  new Visitor({
    ImportDeclaration(node) {
      const each = node.specifiers;
      const allTypes = each.length > 0 && each.every((one) => one.type === 'ImportSpecifier' && one.importKind === 'type');
      add(node.source, node.importKind === 'type' || allTypes);
    },
    ExportNamedDeclaration: (node) => add(node.source, node.exportKind === 'type'),
    ExportAllDeclaration: (node) => add(node.source, node.exportKind === 'type'),
    ImportExpression(node) {
      if (node.source.type === 'Literal') add(node.source, false);
    },
    TSImportType: (node) => add(node.source, true),
    MemberExpression(node) {
      if (node.object.type !== 'Identifier' || node.computed || node.property.type !== 'Identifier') return;
      names.push({ name: `${node.object.name}.${node.property.name}`, line: lineOf(node.start) });
    },
    CallExpression(node) {
      if (node.callee.type === 'Identifier') names.push({ name: `${node.callee.name}()`, line: lineOf(node.start) });
    },
    NewExpression(node) {
      if (node.callee.type === 'Identifier') names.push({ name: `new ${node.callee.name}`, line: lineOf(node.start) });
    },
  }).visit(program);
  return { path, imports, names, errors: errors.map((error) => error.message) };
}
