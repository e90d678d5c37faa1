import { addToRegistry } from '../add-to-registry.ts';
import { changedFile, defineKind, newFile } from '../define-kind.ts';
import { cardFile, cardTest } from '../templates/card.ts';

const source = 'apps/extension/src';

/** A card of the overlay. */
export const card = defineKind({
  id: 'card',
  example: 'won-deals',
  plan(names, tree) {
    const registry = `${source}/cards/registry.ts`;
    // In English everywhere until it is translated: a language without the word would not compile.
    const files = tree.list(`${source}/locales`).filter((file) => file.endsWith('.json'));
    const locales = files.map((file) => {
      const words = JSON.parse(tree.read(`${source}/locales/${file}`)) as Record<string, unknown>;
      const more = { ...words, [`${names.camel}.title`]: names.title, [`${names.camel}.none`]: 'Nothing yet' };
      return changedFile(`${source}/locales/${file}`, `${JSON.stringify(more, undefined, 2)}\n`);
    });
    return [
      newFile(`${source}/cards/${names.kebab}.tsx`, cardFile(names)),
      newFile(`${source}/cards/${names.kebab}.test.tsx`, cardTest(names)),
      ...locales,
      // The order of the cards is the order on the screen: a new one stands last until someone decides.
      changedFile(registry, addToRegistry(tree.read(registry), names.camel, `./${names.kebab}.tsx`, 'last')),
    ];
  },
});
