import { expect, test } from 'vitest';
import { overlayCards } from './overlay-cards.ts';

const [reference = ''] = Object.values(
  import.meta.glob<string>('../../../../../../docs/reference.md', { query: '?raw', import: 'default', eager: true }),
);

test('names the cards that the overlay has, and no other', () => {
  const table = reference.split('## Cards of the overlay')[1]?.split('\n## ')[0] ?? '';
  const ids = [...table.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, id]) => id);
  expect(ids).toEqual(overlayCards.toSorted());
});
