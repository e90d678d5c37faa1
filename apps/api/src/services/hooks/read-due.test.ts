import type { HookMapping } from '@alongside/common';
import { expect, test } from 'vitest';
import { readDue } from './read-due.ts';

const [one, other] = ['1234567890123456788', '1234567890123456789'];
const mapping: HookMapping = {
  events: [
    {
      each: '/people',
      event: { type: 'person.delete', externalId: { $path: '/id', as: 'text' }, at: { $received: true } },
    },
  ],
};

test.each([
  ['segment', `[{"type":"identify","userId":${one}},{"type":"identify","userId":${other}}]`],
  ['generic', `{"people":[{"id":${one}},{"id":${other}}]}`],
  [
    'hubspot',
    `[${[one, other].map((id) => `{"subscriptionType":"contact.deletion","objectId":${id},"occurredAt":1700000000000}`).join()}]`,
  ],
] as const)('two people whose ids have 64 bits stay two to %s', (kind, body) => {
  const { events } = readDue(
    { id: 'd', kind, body, source: 's', receivedAtMs: 0, deliveryKey: 'k', attempts: 0, mapping },
    { find: () => undefined },
  );
  expect(events.map(({ event }) => event.externalId)).toEqual([one, other]);
});
