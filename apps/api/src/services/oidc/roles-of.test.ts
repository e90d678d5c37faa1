import { describe, expect, test } from 'vitest';
import { groupsIn } from './groups-in.ts';
import { rolesOf } from './roles-of.ts';

const rules = {
  groupRoles: [
    { group: 'sales', roles: ['rep' as const] },
    { group: 'leads', roles: ['rep' as const, 'marketer' as const] },
  ],
  defaultRoles: ['rep' as const],
};

describe('rolesOf', () => {
  test.each([
    [
      ['leads', 'sales'],
      ['marketer', 'rep'],
    ],
    [['sales'], ['rep']],
    [['football'], ['rep']],
    [[], ['rep']],
  ])('%j give %j', (groups, roles) => expect(rolesOf(rules, groups)).toEqual(roles));

  test('where no group matches and nobody gets anything by itself, there is none', () => {
    expect(rolesOf({ ...rules, defaultRoles: [] }, ['Sales', 'sale'])).toEqual([]);
  });
});

describe('groupsIn', () => {
  test.each([
    [{ groups: ['a', 1, 'b'] }, ['a', 'b']],
    [{ groups: 'a' }, ['a']],
    [{ groups: { a: true } }, []],
    [{ roles: ['a'] }, undefined],
  ])('%j: %j', (claims, groups) => expect(groupsIn(claims, 'groups')).toEqual(groups));

  test('what every object has is no claim', () => expect(groupsIn({}, 'constructor')).toBeUndefined());
});
