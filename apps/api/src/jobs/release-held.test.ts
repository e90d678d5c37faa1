import { DataEvent } from '@alongside/common';
import { expect, test } from 'vitest';
import { prepareEvent } from '../services/events/prepare-event.ts';
import { releaseHeld } from '../services/events/release-held.ts';
import { openTestServer } from '../testing/open-test-server.ts';

const people = 10;
const waiting = 1_500;

test('what waits for one name in great numbers is applied in parts, and all of it', async () => {
  await using api = await openTestServer({ startsJobs: false });
  const { context } = api.server;
  const workspaceId = context.control.findWorkspaceBySlug('acme')?.id ?? '';
  const { native } = await context.stores.get(workspaceId);
  const at = '2026-11-20T10:00:00Z';
  const tell = (events: object[]) =>
    context.writer.write(workspaceId, 'events.apply', { events: events.map((event) => prepareEvent(DataEvent.parse(event))) });
  const countOf = (table: string) => Number(native.get(`SELECT count(*) FROM ${table}`)?.[0]);
  const before = countOf('touches');

  await tell(
    Array.from({ length: waiting }, (_, n) => ({
      type: 'touch.record',
      touch: {
        source: 'crm',
        externalId: `touch ${n}`,
        // Some wait for the person first, and then for the campaign.
        person: { source: 'crm', externalId: `${n % people}` },
        campaign: { source: 'crm', externalId: 'c' },
        type: 'email.click',
        occurredAt: at,
      },
    })),
  );
  const person = (n: number) => ({ type: 'person.upsert', source: 'crm', externalId: `${n}`, at, person: { name: `Human ${n}` } });
  await tell(Array.from({ length: people - 1 }, (_, n) => person(n)));
  await tell([{ type: 'campaign.upsert', source: 'crm', externalId: 'c', at, campaign: { name: 'Webinar' } }]);
  expect(countOf('touches') - before).toBeLessThan(waiting / 2);
  expect(native.all("SELECT state FROM jobs WHERE kind = 'release_held'").length).toBeGreaterThan(0);

  await releaseHeld(context, workspaceId, new AbortController().signal);
  expect(countOf('touches') - before).toBe(waiting - waiting / people);
  await tell([person(people - 1)]);
  await releaseHeld(context, workspaceId, new AbortController().signal);
  expect(countOf('touches') - before).toBe(waiting);
  expect(countOf('held_events')).toBe(0);
});
