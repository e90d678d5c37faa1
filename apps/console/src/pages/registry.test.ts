import { expect, test } from 'vitest';
import english from '../locales/en.json';
import { pages } from './registry.ts';

test('every page and part of one has an address and a title of its own', () => {
  const places = pages.flatMap((page) => [page.id, ...('sections' in page ? page.sections.map(({ id }) => `${page.id}/${id}`) : [])]);
  expect(new Set(places).size).toBe(places.length);
  const titles = pages.flatMap((page) => [page.title, ...('sections' in page ? page.sections.map(({ title }) => title) : [])]);
  expect(titles.filter((title) => english[title] === undefined)).toEqual([]);
});
