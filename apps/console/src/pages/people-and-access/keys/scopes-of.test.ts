import { expect, test } from 'vitest';
import { scopesOf } from './scopes-of.ts';

const rule = (kind: string, ...roles: ('rep' | 'marketer' | 'admin')[]) => ({ 'x-access': { kind, roles } });

test('offers a role what a key of it could use, each area once, and nothing that is for people only', () => {
  const contract = {
    paths: {
      '/v1/people': { get: rule('roles', 'rep', 'admin'), post: rule('roles', 'admin') },
      '/v1/people/{id}': { get: rule('roles', 'rep', 'admin') },
      '/v1/records/resolve': { post: rule('roles', 'rep', 'admin') },
      '/v1/devices': { get: rule('members', 'rep', 'admin') },
      '/v1/sign-in/email': { post: rule('everyone') },
      '/healthz': { get: {} },
    },
  };
  expect(scopesOf(contract, 'rep')).toEqual(['people:read', 'records:read']);
  expect(scopesOf(contract, 'admin')).toEqual(['people:read', 'people:write', 'records:read']);
});
