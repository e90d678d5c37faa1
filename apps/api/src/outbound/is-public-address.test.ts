import { describe, expect, test } from 'vitest';
import { readRanges } from './allowed-ranges.ts';
import { isPublicAddress } from './is-public-address.ts';

const inside =
  `127.0.0.1 127.255.255.254 0.0.0.0 10.0.0.1 172.16.0.1 172.31.255.255 192.168.1.1 169.254.169.254 100.64.0.1 192.0.2.1 198.18.0.1
198.51.100.7 203.0.113.9 224.0.0.1 240.0.0.1 255.255.255.255 ::1 :: ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::ffff:a9fe:a9fe fe80::1 fc00::1 fd12:3456::1
ff02::1 64:ff9b::7f00:1 64:ff9b:1::a00:1 2001:db8::1 2002:7f00:1:: 2001:0:7f00:1:: ::127.0.0.1 ::7f00:1 ::a9fe:a9fe 64:ff9b:1::7f00:1 4000::1 fe80::1%eth0 nonsense 2130706433 0x7f.1`
    .split(/\s+/)
    .filter(Boolean);

describe('isPublicAddress', () => {
  test.each(inside)('refuses %s', (address) => expect(isPublicAddress(address)).toBe(false));

  test.each(['93.184.216.34', '8.8.8.8', '2606:2800:220:1:248:1893:25c8:1946', '::ffff:93.184.216.34'])('lets %s pass', (address) =>
    expect(isPublicAddress(address)).toBe(true),
  );

  test('lets pass what the operator allows, and its neighbours not', () => {
    const ranges = readRanges('10.1.0.0/16, fd00:1::/32');
    expect(['10.1.2.3', '::ffff:10.1.2.3', 'fd00:1::7'].map((address) => isPublicAddress(address, ranges))).toEqual([true, true, true]);
    expect(['10.2.0.1', 'fd00:2::1', '127.0.0.1'].map((address) => isPublicAddress(address, ranges))).toEqual([false, false, false]);
    expect(readRanges('10.1.0.0/33')).toBeUndefined();
    expect(readRanges('all')).toBeUndefined();
  });
});
