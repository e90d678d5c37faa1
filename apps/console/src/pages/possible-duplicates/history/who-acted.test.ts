import { expect, test } from 'vitest';
import english from '../../../locales/en.json';
import { words } from '../../../words/words.ts';
import { whoActed } from './who-acted.ts';

const names = new Map([['mem_1', 'Ana']]);

test.each([
  ['mem_1', 'Ana'],
  ['mem_2', 'A former member'],
  ['key_1', 'A key'],
  ['command', 'Command line'],
  ['system', 'The server'],
])('%s is %s', (id, name) => expect(whoActed(words(english, 'en'), id, names)).toBe(name));
