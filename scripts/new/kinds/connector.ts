import { addToRegistry } from '../add-to-registry.ts';
import { changedFile, defineKind, newFile, type PlannedChange, type ReadableTree } from '../define-kind.ts';
import type { Names } from '../names.ts';
import * as template from '../templates/connector.ts';
import * as workspace from '../templates/connectors-workspace.ts';

const home = 'packages/connectors';

/** A system whose records become our nouns. The first one brings the package with it. */
export const connector = defineKind({
  id: 'connector',
  example: 'hubspot-marketing',
  plan(names, tree) {
    const folder = `${home}/src/${names.kebab}`;
    const registry = `${home}/src/registry.ts`;
    return [
      newFile(`${folder}/index.ts`, template.indexFile(names)),
      newFile(`${folder}/wire.ts`, template.wireFile(names)),
      newFile(`${folder}/client.ts`, template.clientFile(names)),
      newFile(`${folder}/map.ts`, template.mapFile(names)),
      newFile(`${folder}/map.test.ts`, template.mapTest(names)),
      newFile(`${folder}/fixtures/first-page.json`, template.firstPage),
      newFile(`${folder}/fixtures/last-page.json`, template.lastPage),
      ...(tree.has(registry)
        ? [changedFile(registry, addToRegistry(tree.read(registry), names.camel, `./${names.kebab}/index.ts`))]
        : newWorkspace(names, tree)),
    ];
  },
});

function newWorkspace(names: Names, tree: ReadableTree): PlannedChange[] {
  return [
    newFile(`${home}/package.json`, workspace.manifest(tree.read('packages/common/package.json'))),
    newFile(`${home}/tsconfig.json`, workspace.tsconfig),
    newFile(`${home}/src/index.ts`, workspace.indexFile),
    newFile(`${home}/src/define-connector.ts`, workspace.defineConnectorFile),
    newFile(`${home}/src/registry.ts`, workspace.registryFile(names)),
    newFile(`${home}/src/registry.test.ts`, workspace.registryTest),
  ];
}
