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
    const english = `${source}/locales/en.json`;
    const words = JSON.parse(tree.read(english)) as Record<string, unknown>;
    const more = { ...words, [`${names.camel}.title`]: names.title, [`${names.camel}.none`]: 'Nothing yet' };
    return [
      newFile(`${source}/cards/${names.kebab}.tsx`, cardFile(names)),
      newFile(`${source}/cards/${names.kebab}.test.tsx`, cardTest(names)),
      changedFile(english, `${JSON.stringify(more, undefined, 2)}\n`),
      // The order of the cards is the order on the screen: a new one stands last until someone decides.
      changedFile(registry, addToRegistry(tree.read(registry), names.camel, `./${names.kebab}.tsx`, 'last')),
    ];
  },
});
