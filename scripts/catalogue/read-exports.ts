import { parseSync, type VariableDeclarator, Visitor } from 'oxc-parser';

export interface ModuleExports {
  /** Each exported constant made by a call, with the name of what made it: `hubspot` by `defineAdapter`. */
  readonly made: ReadonlyMap<string, string>;
  /** Names of every exported array of plain names, with those names in order. */
  readonly lists: readonly (readonly string[])[];
  /** Each imported or re-exported name with the path it comes from. */
  readonly from: ReadonlyMap<string, string>;
  /** Names exported again as they came. */
  readonly passedOn: readonly string[];
}

/** What a module exports, as far as a registry is concerned. */
export function readExports(path: string, source: string): ModuleExports {
  const made = new Map<string, string>();
  const lists: string[][] = [];
  const from = new Map<string, string>();
  const passedOn: string[] = [];
  const keepConstant = ({ id, init }: VariableDeclarator): void => {
    if (id.type !== 'Identifier' || init === null) return;
    const maker = makerOf(init);
    if (maker !== undefined) made.set(id.name, maker);
    lists.push(...namesIn(init));
  };
  new Visitor({
    ImportDeclaration(node) {
      for (const one of node.specifiers) from.set(one.local.name, node.source.value);
    },
    ExportNamedDeclaration(node) {
      for (const one of node.source === null || node.exportKind === 'type' ? [] : node.specifiers) {
        if (one.exported.type !== 'Identifier') continue;
        passedOn.push(one.exported.name);
        from.set(one.exported.name, node.source?.value ?? '');
      }
      if (node.declaration?.type === 'VariableDeclaration') node.declaration.declarations.forEach(keepConstant);
    },
  }).visit(parseSync(path, source).program);
  return { made, lists, from, passedOn };
}

interface Expression {
  readonly type: string;
  readonly callee?: unknown;
  readonly expression?: unknown;
  readonly elements?: readonly unknown[];
  readonly name?: unknown;
}

const bare = (node: unknown): Expression => {
  const expression = node as Expression;
  return ['TSAsExpression', 'TSSatisfiesExpression', 'ParenthesizedExpression'].includes(expression.type)
    ? bare(expression.expression)
    : expression;
};

function makerOf(init: unknown): string | undefined {
  const call = bare(init);
  if (call.type !== 'CallExpression') return undefined;
  const callee = bare(call.callee);
  return callee.type === 'Identifier' && typeof callee.name === 'string' ? callee.name : undefined;
}

/** The names of an array of plain names; nothing for anything else. */
function namesIn(init: unknown): string[][] {
  const array = bare(init);
  if (array.type !== 'ArrayExpression' || array.elements === undefined || array.elements.length === 0) return [];
  const names = array.elements.map((element) => (element === null ? undefined : bare(element).name));
  return names.every((name) => typeof name === 'string') ? [names] : [];
}
