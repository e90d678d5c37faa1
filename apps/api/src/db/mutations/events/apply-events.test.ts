import { DataEvent } from '@alongside/common';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../testing/open-test-database.ts';

const at = fc.integer({ min: 1, max: 4 }).map((minute) => `2026-11-20T10:0${minute}:00Z`);
const person = fc.constantFrom('1', '2', '3').map((externalId) => ({ source: 'crm', externalId }));
const deal = fc.constantFrom('d1', 'd2').map((externalId) => ({ source: 'crm', externalId }));
const company = fc.constantFrom('1', '2', '3').map((number) => ({ source: 'crm', externalId: `a${number}` }));
const word = fc.constantFrom('a', 'b', null);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

/** Few names, few moments: whatever can meet, meets. */
const fact = fc.oneof(
  fc
    .tuple(person, at, fc.record({ title: maybe(word), phone: maybe(word), doNotContact: maybe(fc.boolean()) }))
    .map(([name, when, said]) => ({ type: 'person.upsert', ...name, at: when, person: said })),
  fc.tuple(person, at).map(([name, when]) => ({ type: 'person.delete', ...name, at: when })),
  fc
    .tuple(person, person, at)
    .map(([name, other, when]) => ({ type: 'person.merge', ...name, at: when, merged: [other.externalId, other.externalId] })),
  fc
    .tuple(deal, at, fc.record({ stage: maybe(word), amountCents: maybe(fc.nat(3)) }))
    .map(([name, when, said]) => ({ type: 'opportunity.upsert', ...name, at: when, opportunity: said })),
  fc.tuple(deal, at).map(([name, when]) => ({ type: 'opportunity.delete', ...name, at: when })),
  fc.tuple(deal, deal, at).map(([name, other, when]) => ({ type: 'opportunity.merge', ...name, at: when, merged: [other.externalId] })),
  fc.tuple(deal, person, at, maybe(word)).map(([opportunity, who, when, role]) => ({
    type: 'opportunity_role.upsert',
    source: 'crm',
    at: when,
    opportunity,
    person: who,
    role,
  })),
  fc
    .tuple(deal, person, at)
    .map(([opportunity, who, when]) => ({ type: 'opportunity_role.delete', source: 'crm', at: when, opportunity, person: who })),
  // Each parent has a moment of its own: two of one moment are the one thing that order decides.
  fc.tuple(company, company).map(([name, parent]) => ({
    type: 'account.upsert',
    ...name,
    at: `2026-11-20T10:0${parent.externalId.slice(1)}:30Z`,
    account: {},
    parent: { externalId: parent.externalId },
  })),
  fc.tuple(company, company, at).map(([name, other, when]) => ({ type: 'account.merge', ...name, at: when, merged: [other.externalId] })),
  fc.tuple(person, fc.nat(2)).map(([who, number]) => ({
    type: 'touch.record',
    // One touch is of one person, however often it is told.
    touch: {
      source: 'map',
      externalId: `t${who.externalId}${number}`,
      person: who,
      type: 'email.click',
      occurredAt: '2026-11-20T09:00:00Z',
    },
  })),
  fc.tuple(person, fc.nat(2), at).map(([who, number, when]) => ({
    type: 'touch.delete',
    source: 'map',
    externalId: `t${who.externalId}${number}`,
    at: when,
  })),
);

const streams = fc
  .array(fact, { minLength: 1, maxLength: 14 })
  .chain((facts) =>
    fc.tuple(
      fc.constant(facts),
      fc.shuffledSubarray(facts, { minLength: facts.length }),
      fc.array(fc.nat(facts.length - 1), { maxLength: 6 }),
      fc.integer({ min: 1, max: 5 }),
    ),
  );

describe('applyEvents', () => {
  test('ends the same in whatever order, however often and in whatever batches the events come', () => {
    fc.assert(
      fc.property(streams, ([facts, shuffled, repeated, size]) => {
        using one = openTestDatabase();
        using other = openTestDatabase();
        tell(one, facts, facts.length);
        tell(other, [...shuffled, ...repeated.map((place) => facts[place])], size);
        expect(stateOf(other)).toEqual(stateOf(one));
      }),
      { numRuns: 25 },
    );
  });
});

function tell(database: TestDatabase, facts: readonly unknown[], size: number): void {
  const events = facts.map((told) => DataEvent.parse(told));
  for (let from = 0; from < events.length; from += size) {
    const batch = events.slice(from, from + size);
    const entries = batch.map((event) => (event.type === 'touch.record' ? { event, touches: [{ input: event.touch }] } : { event }));
    const results = database.write('events.apply', { events: entries });
    expect(results.filter(({ status }) => status === 'rejected')).toEqual([]);
  }
}

/** In names instead of numbers. */
function stateOf({ sql }: TestDatabase): unknown {
  const names = (noun: string, pk: string) =>
    `(SELECT group_concat(external_id, '+') FROM (SELECT external_id FROM external_ids WHERE noun = '${noun}' AND pk = ${pk} ORDER BY 1))`;
  return {
    people: sql.all(
      `SELECT ${names('person', 't.pk')}, name, title, phone, do_not_contact, deleted_at_ms IS NOT NULL, (SELECT json_group_array(key || value) FROM
         (SELECT key, value FROM json_each(t.field_times) WHERE key <> 'name' ORDER BY key)) FROM people AS t ORDER BY 1`,
    ),
    companies: sql.all(`SELECT ${names('account', 't.pk')}, ${names('account', 't.parent_pk')} FROM accounts AS t ORDER BY 1`),
    deals: sql.all(
      `SELECT ${names('opportunity', 't.pk')}, stage, amount_cents, status, deleted_at_ms IS NOT NULL FROM opportunities AS t ORDER BY 1`,
    ),
    stages: sql.all(
      `SELECT ${names('opportunity', 't.opportunity_pk')}, at_ms, stage, amount_cents FROM opportunity_stages AS t ORDER BY 1, 2`,
    ),
    roles: sql.all(
      `SELECT ${names('opportunity', 't.opportunity_pk')}, ${names('person', 't.person_pk')}, role, at_ms, is_removed
       FROM opportunity_role_facts AS t ORDER BY 1, 2`,
    ),
    contacts: sql.all(
      `SELECT ${names('opportunity', 't.opportunity_pk')}, ${names('person', 't.person_pk')}, role FROM opportunity_contacts AS t ORDER BY 1, 2`,
    ),
    touches: sql.all(`SELECT external_id, ${names('person', 't.person_pk')} FROM touches AS t ORDER BY 1`),
    takenBack: sql.all('SELECT external_id, at_ms FROM touch_tombstones ORDER BY 1'),
    held: sql.all('SELECT needs, event FROM held_events ORDER BY 1, 2'),
    rollups: sql.all('SELECT sum(count) FROM touch_rollups'),
  };
}
