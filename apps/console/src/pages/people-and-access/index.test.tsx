import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { peopleAndAccess } from './index.tsx';

test('People and access says when there is nothing yet', () => {
  expect(renderToStaticMarkup(<peopleAndAccess.Body />)).toBe('<p>Nothing yet</p>');
});
