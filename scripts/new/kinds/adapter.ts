import { addToRegistry } from '../add-to-registry.ts';
import { changedFile, defineKind, newFile } from '../define-kind.ts';
import { aboutFile, adapterFile, adapterTest, examplesFile } from '../templates/adapter.ts';

const source = 'packages/crm-pages/src';

/** A CRM: how its addresses name records. */
export const adapter = defineKind({
  id: 'adapter',
  example: 'zoho',
  plan(names, tree) {
    const folder = `${source}/adapters/${names.kebab}`;
    const register = (list: string, name: string, file: string) =>
      changedFile(`${source}/${list}`, addToRegistry(tree.read(`${source}/${list}`), name, `./adapters/${names.kebab}/${file}`));
    return [
      newFile(`${folder}/index.ts`, adapterFile(names)),
      newFile(`${folder}/index.test.ts`, adapterTest(names)),
      newFile(`${folder}/about.ts`, aboutFile(names)),
      newFile(`${folder}/examples.ts`, examplesFile(names)),
      register('registry.ts', names.camel, 'index.ts'),
      register('catalogue.ts', `${names.camel}About`, 'about.ts'),
      register('examples.ts', `${names.camel}Examples`, 'examples.ts'),
    ];
  },
});
