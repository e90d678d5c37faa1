import type { Names } from '../names.ts';

export const pageFile = (names: Names): string => `import { definePage } from '../define-page.ts';

/** ${names.title}, for marketers. */
export const ${names.camel} = definePage({
  id: '${names.kebab}',
  title: '${names.title}',
  Body: () => <p>Nothing yet</p>,
});
`;

export const pageTest = (names: Names): string => `import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ${names.camel} } from './index.tsx';

test('${names.title} says when there is nothing yet', () => {
  expect(renderToStaticMarkup(<${names.camel}.Body />)).toBe('<p>Nothing yet</p>');
});
`;
