import { defineRule, endOf, entered } from '../define-rule.ts';

const beside = new Set(['engine', 'crm-pages', 'connectors', 'ui']);

/** Who may import whom among the workspaces. */
export const packageRules = [
  defineRule({
    name: 'common-stands-alone',
    wayOut: 'common holds nouns and knows nobody. Move the code that needs both into the package that it is about.',
    forbidsImport: (edge) => edge.from.workspace === 'common' && entered(edge) !== undefined,
  }),
  defineRule({
    name: 'packages-know-common-only',
    wayOut: 'Packages beside common import common alone. Pass the other value in as an argument, or move the shared noun into common.',
    forbidsImport: (edge) => {
      const other = entered(edge);
      return beside.has(edge.from.workspace) && other !== undefined && other !== 'common';
    },
  }),
  defineRule({
    name: 'apps-keep-apart',
    wayOut: 'Apps meet over the wire, not in code. Type against @alongside/common/generated/api, or move the shared part into a package.',
    forbidsImport: (edge) => {
      const end = endOf(edge);
      return edge.from.home === 'apps' && end?.home === 'apps' && end.workspace !== edge.from.workspace;
    },
  }),
  defineRule({
    name: 'nobody-ships-test-or-scripts',
    wayOut: 'Test and scripts stand on top of the product. Move what the product needs into a package.',
    forbidsImport: (edge) => {
      const other = entered(edge);
      return (other === 'test' || other === 'scripts') && (edge.from.home === 'apps' || edge.from.home === 'packages');
    },
  }),
  defineRule({
    name: 'public-door',
    wayOut:
      "Import a workspace by its name and one of its doors (package.json, exports). If the name is missing, export it from the package's src/index.ts.",
    forbidsImport: (edge) => {
      if (edge.to.kind === 'workspace') return !edge.to.door;
      return edge.to.kind === 'file' && entered(edge) !== undefined;
    },
  }),
  defineRule({
    name: 'import-leads-somewhere',
    wayOut: 'The path names no source file. Correct it, and write the ending (.ts or .tsx).',
    forbidsImport: ({ to }) => to.kind === 'nothing',
  }),
  defineRule({
    name: 'no-test-code-in-product',
    wayOut: 'What ships imports no test, suite or fixture, and no test tool. Move the shared part out of the test.',
    forbidsImport: (edge) => {
      if (edge.from.isTest || edge.from.isConfig || edge.from.home === 'test' || edge.from.home === 'scripts') return false;
      if (edge.to.kind === 'npm') return ['vitest', '@playwright/test', 'playwright-core'].includes(edge.to.name);
      return endOf(edge)?.isTest === true;
    },
  }),
] as const;
