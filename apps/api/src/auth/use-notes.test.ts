import { expect, test, vi } from 'vitest';
import type { Principal } from './principal.ts';
import { type NotedUses, UseNotes } from './use-notes.ts';

const key: Principal = { actorId: 'key_1', via: 'key', workspaceId: 'wsp_1', roles: ['rep'], sees: 'all' };
const member: Principal = { actorId: 'mem_1', via: 'console', workspaceId: 'wsp_1', roles: ['rep'], sees: 'all', sessionId: 'ses_1' };

test('uses are handed over together, each with its last time, and what is left at the end', () => {
  vi.useFakeTimers();
  const stored: NotedUses[] = [];
  const notes = new UseNotes((uses) => stored.push(uses));
  notes.note(key, 1);
  notes.note(member, 2);
  notes.note(key, 3);
  expect(stored).toEqual([]);
  vi.advanceTimersByTime(2_000);
  expect(stored).toEqual([{ keys: [['key_1', 3]], sessions: [['ses_1', 2]] }]);
  notes.note(member, 4);
  notes.close();
  notes.close();
  expect(stored.slice(1)).toEqual([{ keys: [], sessions: [['ses_1', 4]] }]);
  vi.useRealTimers();
});
