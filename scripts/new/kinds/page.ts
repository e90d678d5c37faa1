import { addToRegistry } from '../add-to-registry.ts';
import { changedFile, defineKind, newFile } from '../define-kind.ts';
import { pageFile, pageTest } from '../templates/page.ts';

const source = 'apps/console/src';

/** A page of the console, for marketers. */
export const page = defineKind({
  id: 'page',
  example: 'content-usage',
  plan(names, tree) {
    const folder = `${source}/pages/${names.kebab}`;
    const registry = `${source}/pages/registry.ts`;
    // In English everywhere until it is translated: a language without the word would not compile.
    const files = tree.list(`${source}/locales`).filter((file) => file.endsWith('.json'));
    const locales = files.map((file) => {
      const words = JSON.parse(tree.read(`${source}/locales/${file}`)) as Record<string, unknown>;
      const more = { ...words, [`${names.camel}.title`]: names.title, [`${names.camel}.none`]: 'Nothing yet' };
      return changedFile(`${source}/locales/${file}`, `${JSON.stringify(more, undefined, 2)}\n`);
    });
    return [
      newFile(`${folder}/index.tsx`, pageFile(names)),
      newFile(`${folder}/index.test.tsx`, pageTest(names)),
      ...locales,
      changedFile(registry, addToRegistry(tree.read(registry), names.camel, `./${names.kebab}/index.tsx`)),
    ];
  },
});
