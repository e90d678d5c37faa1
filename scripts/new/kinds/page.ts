import { addToRegistry } from '../add-to-registry.ts';
import { changedFile, defineKind, newFile, type PlannedChange, type ReadableTree } from '../define-kind.ts';
import type { Names } from '../names.ts';
import * as workspace from '../templates/console-workspace.ts';
import { pageFile, pageTest } from '../templates/page.ts';

const home = 'apps/console';

/** A page of the console. The first one brings the app with it. */
export const page = defineKind({
  id: 'page',
  example: 'content-usage',
  plan(names, tree) {
    const folder = `${home}/src/pages/${names.kebab}`;
    const registry = `${home}/src/pages/registry.ts`;
    return [
      newFile(`${folder}/index.tsx`, pageFile(names)),
      newFile(`${folder}/index.test.tsx`, pageTest(names)),
      ...(tree.has(registry)
        ? [changedFile(registry, addToRegistry(tree.read(registry), names.camel, `./${names.kebab}/index.tsx`))]
        : newWorkspace(names, tree)),
    ];
  },
});

function newWorkspace(names: Names, tree: ReadableTree): PlannedChange[] {
  return [
    newFile(`${home}/package.json`, workspace.manifest(tree.read('apps/extension/package.json'), tree.read('apps/demo-crm/package.json'))),
    newFile(`${home}/tsconfig.json`, workspace.tsconfig),
    newFile(`${home}/index.html`, workspace.html),
    newFile(`${home}/src/main.tsx`, workspace.mainFile),
    newFile(`${home}/src/shell/shell.tsx`, workspace.shellFile),
    newFile(`${home}/src/shell/shell.test.tsx`, workspace.shellTest),
    newFile(`${home}/src/pages/define-page.ts`, workspace.definePageFile),
    newFile(`${home}/src/pages/registry.ts`, workspace.registryFile(names)),
  ];
}
