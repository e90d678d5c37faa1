import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { pages } from '../pages/registry.ts';
import { Shell } from './shell.tsx';

test.each(pages.map(({ id, title }) => [id, title] as const))('shows %s under its path and title', (id, title) => {
  const markup = renderToStaticMarkup(<Shell path={`/${id}`} />);
  expect(markup).toContain(`<h1>${title}</h1>`);
  expect(markup).toContain(`<a href="/${id}" aria-current="page">${title}</a>`);
});

test('shows the first page where the path names none', () => {
  expect(renderToStaticMarkup(<Shell path="/no-such-page" />)).toContain(`<h1>${pages[0].title}</h1>`);
});
