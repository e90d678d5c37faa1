import { Scope } from '@alongside/common';
import { expect, test } from 'vitest';
import { knownScopes } from './known-scopes.ts';

test('each area of the API has its scopes, and nothing has one that a key is of no use for', () => {
  const known = [...knownScopes()];
  expect(known).toEqual(
    expect.arrayContaining(['people:read', 'people:write', 'records:read', 'touches:write', 'keys:write', 'audit:read']),
  );
  expect(known).not.toContain('touches:read');
  expect(known).not.toContain('devices:read');
  expect(known.filter((scope) => !Scope.safeParse(scope).success || scope.startsWith('server:'))).toEqual([]);
});
