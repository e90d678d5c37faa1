import type { Names } from '../names.ts';

export const cardFile = (names: Names): string => `import { defineCard } from './define-card.ts';

/** Whether marketing has met this person yet. */
export const ${names.camel} = defineCard({
  id: '${names.kebab}',
  title: '${names.camel}.title',
  isRelevant: (context) => context.subject === 'person',
  Body: ({ words }) => <p className="soft">{words.say('${names.camel}.none')}</p>,
});
`;

export const cardTest = (names: Names): string => `import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import english from '../locales/en.json';
import { words } from '../words/words.ts';
import type { CardProps } from './define-card.ts';
import { ${names.camel} } from './${names.kebab}.tsx';

test('${names.title} says when there is nothing yet', () => {
  const { Body } = ${names.camel};
  const props = { words: words(english, 'en') } satisfies Partial<CardProps>;
  expect(renderToStaticMarkup(<Body {...(props as CardProps)} />)).toBe('<p class="soft">Nothing yet</p>');
});
`;
