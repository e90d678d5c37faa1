import { addToRegistry } from '../add-to-registry.ts';
import { changedFile, defineKind, newFile, type PlannedChange, type ReadableTree } from '../define-kind.ts';
import { cardFile, cardTest } from '../templates/card.ts';

const source = 'apps/extension/src';
const consoleSource = 'apps/console/src';
/** The cards that an admin can switch off per CRM site. */
const offered = `${consoleSource}/pages/people-and-access/crm-sites/overlay-cards.ts`;

/** A card of the overlay. */
export const card = defineKind({
  id: 'card',
  example: 'won-deals',
  plan(names, tree) {
    const registry = `${source}/cards/registry.ts`;
    return [
      newFile(`${source}/cards/${names.kebab}.tsx`, cardFile(names)),
      newFile(`${source}/cards/${names.kebab}.test.tsx`, cardTest(names)),
      ...withWords(tree, source, { [`${names.camel}.title`]: names.title, [`${names.camel}.none`]: 'Nothing yet' }),
      ...withWords(tree, consoleSource, { [`card.${names.kebab}`]: names.title }),
      changedFile(offered, tree.read(offered).replace('] as const', `, '${names.kebab}'] as const`)),
      // The order of the cards is the order on the screen: a new one stands last until someone decides.
      changedFile(registry, addToRegistry(tree.read(registry), names.camel, `./${names.kebab}.tsx`, 'last')),
    ];
  },
});

/** In English everywhere until it is translated: a language without the word would not compile. */
function withWords(tree: ReadableTree, app: string, more: Readonly<Record<string, string>>): PlannedChange[] {
  const files = tree.list(`${app}/locales`).filter((file) => file.endsWith('.json'));
  return files.map((file) => {
    const words = JSON.parse(tree.read(`${app}/locales/${file}`)) as Record<string, unknown>;
    return changedFile(`${app}/locales/${file}`, `${JSON.stringify({ ...words, ...more }, undefined, 2)}\n`);
  });
}
