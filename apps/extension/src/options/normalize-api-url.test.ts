import { expect, test } from 'vitest';
import { normalizeApiUrl } from './normalize-api-url.ts';

test.each([
  ['http://127.0.0.1:8787', 'http://127.0.0.1:8787'],
  [' https://alongside.acme.example/ ', 'https://alongside.acme.example'],
  ['https://acme.example/alongside//?x=1#y', 'https://acme.example/alongside'],
  ['alongside.acme.example', undefined],
  ['ftp://acme.example', undefined],
  ['https://user:secret@acme.example', undefined],
  ['', undefined],
])('%s becomes %s', (typed, address) => {
  expect(normalizeApiUrl(typed)).toBe(address);
});
