import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cards } from './registry.ts';

const files = readdirSync(new URL('.', import.meta.url));

test('every card has an id of its own, a file of that name and a test beside it', () => {
  const ids = cards.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !files.includes(`${id}.tsx`) || !files.includes(`${id}.test.tsx`))).toEqual([]);
});
