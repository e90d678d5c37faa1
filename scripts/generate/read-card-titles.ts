import { parseSync, Visitor } from 'oxc-parser';

export interface CardTitle {
  readonly id: string;
  readonly title: string;
}

/**
 * Id and title of the card that a source text defines, read without running it: cards are TSX, which Node does not run.
 * `undefined` when it defines none.
 */
export function readCardTitle(path: string, source: string): CardTitle | undefined {
  let found: CardTitle | undefined;
  new Visitor({
    CallExpression(node) {
      if (node.callee.type !== 'Identifier' || node.callee.name !== 'defineCard') return;
      const [card] = node.arguments;
      if (card?.type !== 'ObjectExpression') return;
      const text = (key: string): string | undefined => {
        for (const property of card.properties) {
          if (property.type !== 'Property' || property.key.type !== 'Identifier' || property.key.name !== key) continue;
          if (property.value.type === 'Literal' && typeof property.value.value === 'string') return property.value.value;
        }
        return undefined;
      };
      const id = text('id');
      if (id !== undefined) found = { id, title: text('title') ?? id };
    },
  }).visit(parseSync(path, source).program);
  return found;
}
