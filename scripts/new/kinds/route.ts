import { addToRegistry } from '../add-to-registry.ts';
import { changedFile, defineKind, newFile } from '../define-kind.ts';
import { routeFile, routeTest, serviceFile, serviceOf } from '../templates/route.ts';

const source = 'apps/api/src';

/** An operation of the API, with the service that it calls. */
export const route = defineKind({
  id: 'route',
  example: 'people-count',
  pattern: /^[a-z0-9]+(-[a-z0-9]+)+$/,
  patternSays: 'it is a noun and a verb',
  plan(names, tree) {
    const registry = `${source}/routes/registry.ts`;
    return [
      newFile(`${source}/routes/${names.kebab}.ts`, routeFile(names)),
      newFile(`${source}/routes/${names.kebab}.test.ts`, routeTest(names)),
      newFile(`${source}/services/${serviceOf(names).path}`, serviceFile(names)),
      changedFile(registry, addToRegistry(tree.read(registry), `${names.camel}Route`, `./${names.kebab}.ts`)),
    ];
  },
});
