import type { Names } from '../names.ts';

export const pageFile = (names: Names): string => `import { useWords } from '../../words/words-context.tsx';
import { definePage } from '../define-page.ts';

/** ${names.title}, for marketers. */
export const ${names.camel} = definePage({
  id: '${names.kebab}',
  title: '${names.camel}.title',
  icon: 'document',
  roles: ['marketer', 'admin'],
  Body,
});

function Body() {
  const words = useWords();
  return <p className="lead">{words.say('${names.camel}.none')}</p>;
}
`;

export const pageTest = (names: Names): string => `import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import english from '../../locales/en.json';
import { words } from '../../words/words.ts';
import { WordsProvider } from '../../words/words-context.tsx';
import { ${names.camel} } from './index.tsx';

test('${names.title} says when there is nothing yet', () => {
  const markup = renderToStaticMarkup(
    <WordsProvider words={words(english, 'en')}>
      <${names.camel}.Body />
    </WordsProvider>,
  );
  expect(markup).toBe('<p class="lead">Nothing yet</p>');
});
`;
