import { DataEvent, HookKind } from '@alongside/common';
import { describe, expect, test } from 'vitest';
import { eraseEvent } from '../calls/erase-event.ts';
import { tieEvent } from '../calls/tie-event.ts';
import { senders } from './registry.ts';
import { senderOf } from './sender-of.ts';

const at = '2026-11-20T10:00:00.000Z';
const atMs = Date.parse(at);
const context = { source: 'src', receivedAtMs: atMs + 60_000, deliveryKey: 'key', mapping: undefined, dealOf: () => undefined };
const read = (kind: HookKind, body: unknown) => senderOf(kind).read(body, context);
const said = { source: 'src', at };

test('there is one for each kind', () => {
  expect(senders.map(({ kind }) => kind).toSorted()).toEqual([...HookKind.options].toSorted());
});

test('no sender stumbles over a body that says something else', () => {
  const odd = [
    {},
    [],
    [[]],
    [null],
    { events: {} },
    { batch: [1, null, []] },
    [{ type: 'identify', traits: [] }],
    { type: {} },
    [{ subscriptionType: 7 }],
  ];
  for (const { kind } of senders) for (const body of odd) expect(() => read(kind, body)).not.toThrow();
});

describe('segment and rudderstack', () => {
  const base = { messageId: 'm1', timestamp: at, originalTimestamp: at };

  test.each<[string, object, object[]]>([
    [
      'an identify is a person, and the visitor that they were until now',
      {
        ...base,
        type: 'identify',
        userId: 'u1',
        anonymousId: 'a1',
        traits: { firstName: 'Ana', lastName: 'Ruiz', email: 'ANA@globex.example', jobTitle: 'CFO' },
      },
      [
        { type: 'person.upsert', ...said, externalId: 'u1', person: { name: 'Ana Ruiz', email: 'ana@globex.example', title: 'CFO' } },
        { type: 'person.tie', ...said, externalId: 'u1', visitor: 'a1' },
      ],
    ],
    [
      'with their company',
      { ...base, type: 'identify', userId: 'u1', traits: { company: { id: 5, name: 'Globex', website: 'https://www.globex.example/' } } },
      [
        { type: 'account.upsert', ...said, externalId: '5', account: { name: 'Globex', domain: 'globex.example' } },
        { type: 'person.upsert', ...said, externalId: 'u1', person: {}, account: { externalId: '5' } },
      ],
    ],
    [
      'how many work there only where a number says so',
      { ...base, type: 'group', groupId: 'g1', traits: { name: 'Globex', employees: '' } },
      [{ type: 'account.upsert', ...said, externalId: 'g1', account: { name: 'Globex' } }],
    ],
    [
      'a group is a company',
      { ...base, type: 'group', userId: 'u1', groupId: 'g1', traits: { name: 'Globex', employees: 12 } },
      [
        { type: 'account.upsert', ...said, externalId: 'g1', account: { name: 'Globex', employeeCount: 12 } },
        { type: 'person.upsert', ...said, externalId: 'u1', person: {}, account: { externalId: 'g1' } },
      ],
    ],
    [
      'an alias is a merge',
      { ...base, type: 'alias', userId: 'u1', previousId: 'old' },
      [{ type: 'person.merge', ...said, externalId: 'u1', merged: ['old'] }],
    ],
    ['a delete erases', { ...base, type: 'delete', userId: 'u1' }, [{ type: 'person.erase', source: 'src', externalId: 'u1' }]],
    [
      'a track is a touch by the name of its event',
      { ...base, type: 'track', userId: 'u1', event: 'Email Link Clicked' },
      [
        {
          type: 'touch.record',
          touch: {
            source: 'src',
            externalId: 'm1',
            person: { source: 'src', externalId: 'u1' },
            type: 'email.click',
            occurredAt: at,
            subject: 'Email Link Clicked',
          },
        },
      ],
    ],
    [
      'a track that nobody mapped is an event of the customer’s own, also of a visitor',
      { ...base, type: 'track', anonymousId: 'a1', event: 'Saved a view' },
      [
        {
          type: 'touch.record',
          touch: {
            source: 'src',
            externalId: 'm1',
            person: { source: 'src', externalId: 'a1' },
            type: 'custom.event',
            occurredAt: at,
            subject: 'Saved a view',
          },
        },
      ],
    ],
    [
      'a page is named by its title, never by its address',
      { ...base, type: 'page', userId: 'u1', properties: { title: 'Pricing', url: 'https://site.example/?email=ana@globex.example' } },
      [
        {
          type: 'touch.record',
          touch: {
            source: 'src',
            externalId: 'm1',
            person: { source: 'src', externalId: 'u1' },
            type: 'web.page_view',
            occurredAt: at,
            subject: 'Pricing',
          },
        },
      ],
    ],
  ])('%s', (_, call, events) => {
    for (const kind of ['segment', 'rudderstack'] as const) expect(read(kind, call).events.map(({ event }) => event)).toEqual(events);
  });

  test('what is not valid of somebody does not cost them the rest', () => {
    const { events, ignored } = read('segment', { ...base, type: 'identify', userId: 'u1', traits: { email: 'nobody', name: 'Ana' } });
    expect([events, ignored]).toEqual([
      [{ event: { type: 'person.upsert', ...said, externalId: 'u1', person: { name: 'Ana' } } }],
      ['call 0: email is left out: it is not valid'],
    ]);
  });

  test.each<[string, object, string]>([
    ['corrected already', { timestamp: at, originalTimestamp: '2026-11-20T09:00:00Z', sentAt: '2026-11-20T09:00:01Z' }, at],
    [
      'by a clock that goes an hour ahead',
      { originalTimestamp: '2026-11-20T11:00:00Z', sentAt: '2026-11-20T11:00:05Z', receivedAt: '2026-11-20T10:00:05Z' },
      at,
    ],
    ['of no form that we know', { timestamp: 'yesterday' }, '2026-11-20T10:01:00.000Z'],
    ['in the future', { timestamp: '2036-11-20T10:00:00Z' }, '2026-11-20T10:06:00.000Z'],
  ])('a time %s', (_, times, expected) => {
    const { events } = read('segment', { type: 'track', messageId: 'm', userId: 'u', event: 'x', ...times });
    expect(events).toMatchObject([{ event: { touch: { occurredAt: expected } } }]);
  });

  test('a batch is read call by call, and a single call is known by its id', () => {
    const batch = { sentAt: at, batch: [{ ...base, type: 'track', userId: 'u1', event: 'x' }, { type: 'unknown' }] };
    expect(read('segment', batch)).toMatchObject({ events: [{}], ignored: ['call 1: is of a type that is not understood'] });
    const { nameOf } = senderOf('segment');
    expect([nameOf?.({ ...base, type: 'page' }), nameOf?.(batch), nameOf?.({ type: 'page' })]).toEqual(['page m1', undefined, undefined]);
  });
});

describe('hubspot', () => {
  const base = { eventId: 1, subscriptionId: 2, portalId: 7, occurredAt: atMs, objectId: 51 };
  const links = (kind: string) => ({ links: [{ crm: 'hubspot', instance: '7', kind, recordId: '51' }] });

  test.each<[string, object, object]>([
    ['contact.creation', {}, { type: 'person.upsert', ...said, externalId: '51', person: {}, ...links('contact') }],
    [
      'contact.propertyChange',
      { propertyName: 'email', propertyValue: 'Ana@globex.example' },
      { type: 'person.upsert', ...said, externalId: '51', person: { email: 'ana@globex.example' }, ...links('contact') },
    ],
    [
      'contact.propertyChange',
      { propertyName: 'lifecyclestage', propertyValue: 'marketingqualifiedlead' },
      { type: 'person.upsert', ...said, externalId: '51', person: { lifecycleStage: 'mql' }, ...links('contact') },
    ],
    [
      'contact.propertyChange',
      { propertyName: 'phone', propertyValue: '' },
      { type: 'person.upsert', ...said, externalId: '51', person: { phone: null }, ...links('contact') },
    ],
    [
      'company.propertyChange',
      { propertyName: 'industry', propertyValue: 'COMPUTER_SOFTWARE' },
      { type: 'account.upsert', ...said, externalId: '51', account: { industry: 'computer software' }, ...links('account') },
    ],
    [
      'deal.propertyChange',
      { propertyName: 'amount', propertyValue: '1200.50' },
      { type: 'opportunity.upsert', ...said, externalId: '51', opportunity: { amountCents: 120_050 }, ...links('opportunity') },
    ],
    [
      'deal.propertyChange',
      { propertyName: 'closedate', propertyValue: String(atMs) },
      { type: 'opportunity.upsert', ...said, externalId: '51', opportunity: { closeDate: '2026-11-20' }, ...links('opportunity') },
    ],
    [
      'deal.propertyChange',
      { propertyName: 'hs_is_closed_won', propertyValue: 'true' },
      { type: 'opportunity.upsert', ...said, externalId: '51', opportunity: { status: 'won' }, ...links('opportunity') },
    ],
    // It was taken up again.
    [
      'deal.propertyChange',
      { propertyName: 'hs_is_closed', propertyValue: 'false' },
      { type: 'opportunity.upsert', ...said, externalId: '51', opportunity: { status: 'open' }, ...links('opportunity') },
    ],
    ['object.deletion', { objectTypeId: '0-2' }, { type: 'account.delete', ...said, externalId: '51' }],
    ['contact.privacyDeletion', {}, { type: 'person.erase', source: 'src', externalId: '51' }],
    [
      'contact.merge',
      { primaryObjectId: 51, mergedObjectIds: [52, 53], newObjectId: 54 },
      { type: 'person.merge', ...said, externalId: '54', merged: ['52', '53', '51'] },
    ],
    [
      'contact.associationChange',
      { associationType: 'COMPANY_TO_CONTACT', fromObjectId: 9, toObjectId: 51, isPrimaryAssociation: true },
      { type: 'person.upsert', ...said, externalId: '51', person: {}, account: { externalId: '9' } },
    ],
    [
      'deal.associationChange',
      { associationType: 'DEAL_TO_CONTACT', fromObjectId: 8, toObjectId: 51, associationRemoved: true },
      { type: 'opportunity_role.delete', ...said, opportunity: { externalId: '8' }, person: { externalId: '51' } },
    ],
  ])('%s %o', (subscriptionType, more, event) => {
    expect(read('hubspot', [{ ...base, subscriptionType, ...more }])).toEqual({ events: [{ event }], ignored: [] });
  });

  test.each<[string, object, string]>([
    [
      'contact.propertyChange',
      { propertyName: 'firstname', propertyValue: 'Ana' },
      'notice 0: firstname says too little: fetch the record',
    ],
    ['contact.propertyChange', { propertyName: 'hs_color', propertyValue: 'red' }, 'notice 0: speaks of a property that is not kept'],
    ['ticket.creation', {}, 'notice 0: ticket.creation is not understood'],
  ])('%s %o is left aside, and says why', (subscriptionType, more, line) => {
    expect(read('hubspot', [{ ...base, subscriptionType, ...more }])).toEqual({ events: [], ignored: [line] });
  });

  test('whoever leaves one company for another is not left without one, whichever notice is the later', () => {
    const move = (company: number, ms: number, associationRemoved: boolean) => ({
      ...base,
      subscriptionType: 'contact.associationChange',
      occurredAt: atMs + ms,
      associationType: 'CONTACT_TO_COMPANY',
      fromObjectId: 51,
      toObjectId: company,
      associationRemoved,
      isPrimaryAssociation: true,
    });
    const homes = (...notices: object[]) => read('hubspot', notices).events.map(({ event }) => event.account);
    expect(homes(move(8, 0, true), move(9, 0, false))).toEqual([{ externalId: '9' }]);
    expect(homes(move(9, 0, false), move(8, 5, true))).toEqual([{ externalId: '9' }]);
    expect(homes(move(9, 0, false), move(9, 5, true))).toEqual([{ externalId: '9' }, null]);
    expect(homes(move(8, 0, true), { ...move(9, 0, false), fromObjectId: 52 })).toEqual([null, { externalId: '9' }]);
  });

  test('a body that is sent again is known by its events, though it counts its tries', () => {
    const { nameOf } = senderOf('hubspot');
    const first = [
      { ...base, subscriptionType: 'contact.creation', attemptNumber: 0 },
      { ...base, eventId: 2, subscriptionType: 'contact.creation', attemptNumber: 0 },
    ];
    const second = first.map((event) => ({ ...event, attemptNumber: 3 })).toReversed();
    expect(nameOf?.(second)).toBe(nameOf?.(first));
    expect(nameOf?.([{ ...first[0], occurredAt: atMs + 1 }, first[1]])).not.toBe(nameOf?.(first));
  });
});

test('every event that a sender reads is one that is taken', () => {
  const bodies: [HookKind, unknown][] = [
    [
      'segment',
      { type: 'identify', messageId: 'm', userId: 'u', anonymousId: 'a', traits: { name: 'Ana', company: { id: 1, name: 'Globex' } } },
    ],
    [
      'rudderstack',
      {
        batch: [
          { type: 'screen', messageId: 'm', userId: 'u', name: 'Home' },
          { type: 'delete', userId: 'u' },
        ],
      },
    ],
    [
      'standard',
      { type: 'touch.record', touch: { externalId: 't', person: { email: 'ana@globex.example' }, type: 'form.submit', occurredAt: at } },
    ],
    ['hubspot', [{ eventId: 1, occurredAt: atMs, subscriptionType: 'deal.creation', objectId: 1, portalId: 7 }]],
  ];
  const acts = { 'person.erase': eraseEvent, 'person.tie': tieEvent };
  for (const [kind, body] of bodies) {
    const { events } = read(kind, body);
    expect(events.length).toBeGreaterThan(0);
    for (const { event } of events) {
      const schema = acts[event.type as keyof typeof acts] ?? DataEvent;
      expect({ event, ...schema.safeParse(event) }).toMatchObject({ event, success: true });
    }
  }
});
