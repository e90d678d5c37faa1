import { expect, test } from 'vitest';
import { caseKey } from './case-keys.ts';

const press = (key: string, more: object = {}) => caseKey({ key, ctrlKey: false, metaKey: false, altKey: false, repeat: false, ...more });

test('knows its keys, with and without capitals', () => {
  expect(['j', 'K', '1', '2', 'S', 'd', 'u', 'x', 'toString'].map((key) => press(key))).toEqual([
    'next',
    'previous',
    'first',
    'second',
    'same',
    'different',
    'undo',
    undefined,
    undefined,
  ]);
});

test('leaves the browser its own: Ctrl+S saves the page', () => {
  expect([press('s', { ctrlKey: true }), press('d', { metaKey: true }), press('u', { altKey: true })]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('a key that is held moves on, and decides nothing twice', () => {
  expect([press('j', { repeat: true }), press('s', { repeat: true }), press('u', { repeat: true })]).toEqual([
    'next',
    undefined,
    undefined,
  ]);
});
