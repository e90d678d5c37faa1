import { expect, test } from 'vitest';
import { isRoleAddress } from './is-role-address.ts';

test.each([
  'info@a.test',
  'sales@a.test',
  'vertrieb@a.test',
  'ventas@a.test',
  'info.berlin@a.test',
  'support2@a.test',
  'no-reply@a.test',
  'sales+x@a.test',
])('%s is a desk', (address) => expect(isRoleAddress(address)).toBe(true));

test.each([
  'anna@a.test',
  'a.info@a.test',
  'salesandro@a.test',
  'post.anna@a.test',
  'hello.kitty.fan@b.test'.replace('hello.', 'helloe.'),
  '陈伟@a.test',
])('%s is somebody', (address) => expect(isRoleAddress(address)).toBe(false));
