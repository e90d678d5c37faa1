import { describe, expect, test } from 'vitest';
import { readArguments } from './read-arguments.ts';

const read = (line: string) => readArguments(line.split(' '));

describe('readArguments', () => {
  test.each([
    ['--workspace acme --role rep', { act: 'make', workspace: 'acme', role: 'rep' }],
    [
      '--workspace acme --role admin --name CI --scopes people:read,touches:write --expires 90d',
      { act: 'make', workspace: 'acme', role: 'admin', name: 'CI', scopes: ['people:read', 'touches:write'], expires: 7_776_000_000 },
    ],
    ['--workspace acme --role rep --expires 12h', { act: 'make', workspace: 'acme', role: 'rep', expires: 43_200_000 }],
    ['--workspace acme --list', { act: 'list', workspace: 'acme', list: true }],
    ['--workspace acme --revoke key_01abc', { act: 'revoke', workspace: 'acme', revoke: 'key_01abc' }],
    ['--workspace acme --revoke alg_abcdefgh', { act: 'revoke', workspace: 'acme', revoke: 'alg_abcdefgh' }],
  ])('reads %s', (line, wish) => {
    expect(read(line)).toEqual(wish);
  });

  test.each([
    ['--role rep', '--workspace'],
    ['--workspace acme', '--role'],
    ['--workspace acme --role boss', '--role'],
    ['--workspace acme --role rep --scopes everything', '--scopes'],
    ['--workspace acme --role rep --expires soon', '--expires'],
    ['--workspace acme --role rep --expires 0d', '--expires'],
    ['--workspace acme --role rep --list', '--role'],
    ['--workspace acme --revoke 1', '--revoke'],
    ['--workspace acme --role rep --nonsense', '--nonsense'],
  ])('says what is wrong with %s', (line, named) => {
    expect(read(line)).toEqual(expect.stringContaining(named));
  });
});
