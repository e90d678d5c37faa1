import { describe, expect, test } from 'vitest';
import de from '../locales/de.json';
import english from '../locales/en.json';
import { words } from '../words/words.ts';
import { commands, findCommands } from './commands.ts';

describe('the palette', () => {
  test('offers an admin every part of every page, and a rep their own alone', () => {
    const offered = commands(words(english, 'en'), ['admin']).map(({ path }) => path);
    expect(offered).toEqual(expect.arrayContaining(['/people/members', '/people/workspace', '/devices']));
    expect(commands(words(english, 'en'), ['rep']).map(({ path }) => path)).toEqual(['/devices']);
  });

  test('finds by any words, in any order and case, in the language read', () => {
    const all = commands(words(de, 'de'), ['admin']);
    expect(findCommands(all, 'zugang PROTO').map(({ path }) => path)).toEqual(['/people/audit']);
    expect(findCommands(all, 'zzz')).toEqual([]);
  });
});
