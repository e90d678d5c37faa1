import { expect, test } from 'vitest';
import { extensionOrigins } from './extension-origins.ts';
import { isAddOnOrigin } from './is-add-on-origin.ts';

test('our extension is always known, others by their id in Chromium', () => {
  expect([...extensionOrigins(['b'.repeat(32), 'alongside@acme.example', '*', 'b'.repeat(33)])]).toEqual([
    'chrome-extension://ejhcdajjefgkbacnopliilopgbpfjfal',
    `chrome-extension://${'b'.repeat(32)}`,
  ]);
});

test.each([
  ['moz-extension://0f9b4b0e-6d2b-4f4e-9a51-1b0e8d2f7a11', true],
  ['moz-extension://0f9b4b0e-6d2b-4f4e-9a51-1b0e8d2f7a11.evil.test', false],
  ['moz-extension://evil', false],
  ['https://0f9b4b0e-6d2b-4f4e-9a51-1b0e8d2f7a11', false],
])('%s is of an add-on: %s', (origin, is) => {
  expect(isAddOnOrigin(origin)).toBe(is);
});
