import { expect, test } from 'vitest';
import { readImportArguments } from './read-arguments.ts';

test('reads the command as it was typed', () => {
  const args = ['--workspace', 'acme', '--kind', 'people', '--map', 'E=Mail=email', '--date-order', 'dmy', '--instance', '47', 'a.csv'];
  expect(readImportArguments(args)).toEqual({
    workspace: 'acme',
    kind: 'people',
    file: 'a.csv',
    rejectedPath: 'a.csv.rejected.csv',
    options: { dateOrder: 'dmy', instance: '47', mapping: { 'E=Mail': 'email' } },
  });
});

test.each([
  [['--workspace', 'acme', '--kind', 'people'], 'name one file'],
  [['--workspace', 'acme', '--kind', 'cats', 'a.csv'], '--kind'],
  [['--kind', 'people', 'a.csv'], '--workspace'],
  [['--workspace', 'acme', '--kind', 'people', '--date-order', 'ymd', 'a.csv'], '--date-order'],
  [['--workspace', 'acme', '--kind', 'people', '--map', 'x', 'a.csv'], '--map'],
  [['--nonsense'], '--nonsense'],
])('says what is wrong with %j', (args, word) => {
  expect(readImportArguments(args)).toContain(word);
});
