import { DataEvent } from '@alongside/common';
import { expect, test } from 'vitest';
import { genericSender } from '../senders/generic.ts';

const at = '2026-11-20T10:00:00.000Z';
const touch = {
  externalId: { $path: '/id' },
  person: { email: { $path: '/email' } },
  type: 'form.submit',
  occurredAt: at,
  subject: { $path: '/title' },
  campaign: { externalId: { $path: '/campaign' } },
  evidence: { userAgent: { $path: '/agent' } },
};
const person = {
  type: 'person.upsert',
  externalId: { $path: '/id' },
  at,
  person: { email: { $path: '/email' }, name: { $template: '{/first} {/last}' }, title: { $path: '/title' }, phone: { $path: '/phone' } },
  account: { externalId: { $path: '/company' } },
};

/** What becomes of a body, as far as it is taken. */
function take(event: Record<string, unknown>, body: object): unknown {
  const context = {
    source: 's',
    receivedAtMs: Date.parse(at),
    deliveryKey: 'k',
    mapping: { events: [{ event }] },
    dealOf: () => undefined,
  };
  const [read] = genericSender.read(body, context).events;
  return read?.problems?.length ? read.problems : DataEvent.safeParse(read?.event).data;
}

const taken = { source: 's', externalId: '1', person: { email: 'a@b.example' }, type: 'form.submit', occurredAt: at };

test.each<[string, object, object]>([
  ['nothing but what it needs', {}, { ...taken, evidence: {} }],
  ['null for the rest', { title: null, campaign: null, agent: null }, { ...taken, evidence: {} }],
  ['empty texts for the rest', { title: '', campaign: ' ', agent: '' }, { ...taken, evidence: {} }],
  [
    'all of it',
    { title: 'T', campaign: '7', agent: 'A' },
    { ...taken, subject: 'T', campaign: { source: 's', externalId: '7' }, evidence: { userAgent: 'A' } },
  ],
])('a touch is taken of which a delivery says %s', (_, more, expected) => {
  expect(take({ type: 'touch.record', touch }, { id: '1', email: 'a@b.example', ...more })).toEqual({
    type: 'touch.record',
    touch: expected,
  });
});

test.each<[string, object, object]>([
  ['is not spoken of', {}, { person: { email: 'a@b.example' } }],
  ['is an empty text', { company: '', title: '', first: 'A', last: '' }, { person: { email: 'a@b.example' } }],
  ['is none', { company: null, title: null }, { person: { email: 'a@b.example', title: null }, account: null }],
  ['is named', { company: '5' }, { person: { email: 'a@b.example' }, account: { externalId: '5' } }],
])('a person is taken whose company %s', (_, more, expected) => {
  const { type, account: __, ...said } = person;
  const body = { id: '1', email: 'a@b.example', ...more };
  expect(take(person, body)).toEqual({ type, at: said.at, source: 's', externalId: '1', ...expected });
});

test('two people of whom an id is made with an empty text are not one', () => {
  const event = { type: 'person.delete', externalId: { $template: 'crm:{/id}' }, at };
  expect([take(event, { id: '' }), take(event, { id: '5' })]).toEqual([undefined, { ...event, source: 's', externalId: 'crm:5' }]);
});
