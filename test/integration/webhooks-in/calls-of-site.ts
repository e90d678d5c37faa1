import type { Dice } from '../operations/dice.ts';

const people = 80;
const startMs = Date.parse('2026-11-01T08:00:00Z');
const events = ['Email Opened', 'Form Submitted', 'Video Playback Started', 'Saved a view'];

/** What a site tells of its visitors, some of whom say later who they are: calls of Segment, each with a time of its own. */
export function callsOfSite(count: number, dice: Dice): object[] {
  return Array.from({ length: count }, (_, number) => {
    const user = dice.below(people);
    const timestamp = new Date(startMs + number * 61_000).toISOString();
    const base = { messageId: `m${number}`, timestamp, originalTimestamp: timestamp, anonymousId: `visitor-${user}` };
    const userId = `user-${user}`;
    const way = dice.below(10);
    if (way < 2) return { ...base, type: 'identify', userId, traits: traitsOf(user, number, dice) };
    if (way === 2)
      return { ...base, type: 'group', userId, groupId: `group-${user % 9}`, traits: { name: `Company ${user % 9} (${number})` } };
    // Also before anybody knows who it is.
    const who = dice.chance(0.5) ? { userId } : {};
    if (way < 6) return { ...base, ...who, type: 'page', name: `Page ${dice.below(20)}`, properties: { url: 'https://site.example/?q=1' } };
    return { ...base, ...who, type: 'track', event: dice.pick(events) };
  });
}

function traitsOf(user: number, number: number, dice: Dice): object {
  return {
    email: `user-${user}@globex.example`,
    ...(dice.chance(0.7) && { name: `Person ${user}, as of ${number}` }),
    ...(dice.chance(0.4) && { title: `Title ${number}` }),
    ...(dice.chance(0.3) && { phone: `+49 30 ${number}` }),
  };
}
