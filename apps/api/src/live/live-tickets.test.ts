import { describe, expect, test } from 'vitest';
import type { Principal } from '../auth/principal.ts';
import { LiveTickets } from './live-tickets.ts';

const ana: Principal = { actorId: 'key_a', via: 'key', workspaceId: 'wsp_1', roles: ['rep'], sees: 'all' };

function tickets(clock: () => number) {
  let drawn = 0;
  return new LiveTickets(clock, (length) => {
    drawn += 1;
    const bytes = Buffer.alloc(length);
    bytes.writeUInt32BE(drawn);
    return bytes;
  });
}

describe('LiveTickets', () => {
  test('are good once, for half a minute', () => {
    let nowMs = 0;
    const office = tickets(() => nowMs);
    const [first, second, third] = [office.issue(ana), office.issue(ana), office.issue(ana)];
    expect([office.redeem(first.ticket), office.redeem(first.ticket)]).toEqual([ana, undefined]);
    nowMs = 29_999;
    expect(office.redeem(second.ticket)).toBe(ana);
    nowMs = 30_000;
    expect(office.redeem(third.ticket)).toBeUndefined();
  });

  test('of a flood fall away from the oldest on', () => {
    const office = tickets(() => 0);
    const first = office.issue(ana);
    for (let count = 0; count < 20_000; count += 1) office.issue(ana);
    expect(office.redeem(first.ticket)).toBeUndefined();
    expect(office.redeem(office.issue(ana).ticket)).toBe(ana);
  });
});
