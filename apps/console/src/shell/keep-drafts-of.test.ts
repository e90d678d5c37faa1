import { expect, test } from 'vitest';
import { keepDraftsOf } from './keep-drafts-of.ts';

function storage(): Storage {
  const held = new Map<string, string>();
  return {
    get length() {
      return held.size;
    },
    key: (at) => [...held.keys()][at] ?? null,
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
    clear: () => held.clear(),
  };
}

test('what was typed is there again for the same person, and gone for the next one', () => {
  const tab = storage();
  tab.setItem('draft:invitation', '1');
  tab.setItem('draft:key', '2');
  tab.setItem('device-code', 'BCDF');
  const drafts = () => [tab.getItem('draft:invitation'), tab.getItem('draft:key'), tab.getItem('device-code')];
  keepDraftsOf('a', tab);
  keepDraftsOf('a', tab);
  const same = drafts();
  keepDraftsOf('b', tab);
  expect([same, drafts()]).toEqual([
    ['1', '2', 'BCDF'],
    [null, null, 'BCDF'],
  ]);
});
