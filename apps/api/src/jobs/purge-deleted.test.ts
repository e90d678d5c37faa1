import { dayMs } from '@alongside/common';
import { expect, test } from 'vitest';
import { purgeDeleted } from '../services/events/purge-deleted.ts';
import { openTestServer } from '../testing/open-test-server.ts';

test('removes who was deleted everywhere ninety days ago, and events that waited as long, and nobody else', async () => {
  let nowMs = Date.parse('2026-11-21T12:00:00Z');
  await using api = await openTestServer({ clock: () => nowMs, startsJobs: false });
  const at = (day: number) => new Date(Date.UTC(2026, 10, day)).toISOString();
  const tell = (...events: object[]) => api.ask('marketer', 'POST', '/v1/events', { events });
  const person = (externalId: string, day: number) => ({
    type: 'person.upsert',
    source: 'crm',
    externalId,
    at: at(day),
    person: { name: `Human ${externalId}` },
  });
  const gone = (externalId: string, day: number) => ({ type: 'person.delete', source: 'crm', externalId, at: at(day) });
  await tell(person('1', 1), person('2', 1), person('3', 1), gone('1', 2), gone('9', 2));
  nowMs += 60 * dayMs;
  await tell(gone('2', 3), gone('8', 3));
  nowMs += 60 * dayMs;
  const { context } = api.server;
  const workspaceId = context.control.findWorkspaceBySlug('acme')?.id ?? '';
  await purgeDeleted(context, workspaceId, new AbortController().signal);
  const { native } = await context.stores.get(workspaceId);
  expect(native.all('SELECT name, deleted_at_ms IS NULL FROM people ORDER BY pk').map((row) => [...row])).toEqual([
    ['Human 2', 0],
    ['Human 3', 1],
  ]);
  expect(native.all('SELECT needs FROM held_events').map((row) => [...row])).toEqual([['["person","crm","8"]']]);
});
