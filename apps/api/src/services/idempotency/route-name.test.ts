import { describe, expect, test } from 'vitest';
import { addressMark } from '../../db/mutations/idempotency/address-mark.ts';
import { routeName } from './route-name.ts';

describe('the stored name of a request', () => {
  test('differs by method and address', () => {
    const names = [routeName('POST', '/v1/people'), routeName('POST', '/v1/teams'), routeName('PATCH', '/v1/people')];
    expect(new Set(names).size).toBe(3);
  });

  test('holds a mark of everybody it is about, and nobody’s id', () => {
    const name = routeName('POST', '/v1/people/per_01m80tkfbyvvxe3t5rv4htgewn/consents');
    expect(name).toContain(addressMark('per_01m80tkfbyvvxe3t5rv4htgewn'));
    expect(name).not.toContain('per_');
  });
});
