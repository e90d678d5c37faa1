import { DataEvent } from '@alongside/common';
import { expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../testing/open-test-database.ts';

const record = { crm: 'demo', instance: 'demo', kind: 'contact', recordId: '003-late' } as const;
const person = ({ write }: TestDatabase, name: string) =>
  write('rows.upsert', { noun: 'person', rows: [{ name, email: 'ed@globex.test' }] })[0]?.id ?? '';
const count = ({ sql }: TestDatabase, table: string) => sql.get(`SELECT count(*) FROM ${table}`)?.[0];

test('a short name takes no answers along that are about others', () => {
  using database = openTestDatabase();
  const personId = person(database, 'Ed');
  const keep = (key: string, body: unknown) =>
    database.sql.run(
      "INSERT INTO idempotency_keys (key_id, key, route, body_hash, status, body, created_at_ms) VALUES ('k', ?, 'r', 'h', 200, ?, 0)",
      key,
      JSON.stringify(body),
    );
  keep('others', [{ status: 'created', name: 'Edna' }]);
  keep('theirs', { name: 'Ed' });
  database.write('privacy.erase', { personId });
  expect(database.sql.all('SELECT key FROM idempotency_keys')).toEqual([['others']]);
});

test('what reps said of the person, and was sent later, is refused by the id it names', () => {
  using database = openTestDatabase();
  const personId = person(database, 'Ed Ode');
  database.write('rows.upsert', { noun: 'content', rows: [{ kind: 'article', title: 'How to', url: 'https://acme.test/how' }] });
  const contentId = String(database.sql.get('SELECT id FROM content_items')?.[0]);
  database.write('privacy.erase', { personId });
  const said = { record, subjectId: personId, occurredAt: '2026-11-20T10:00:00Z' };
  const note = { ...said, id: 'b7e5c1de-5d0c-4d54-9a4e-0d0b8c8a0003', text: 'Ed is on holiday.' };
  expect(database.write('notes.record', { notes: [note], sees: 'all' })).toMatchObject([{ status: 'rejected', code: 'suppressed' }]);
  const event = { ...said, id: 'b7e5c1de-5d0c-4d54-9a4e-0d0b8c8a0004', kind: 'copied' as const, contentId };
  expect(database.write('feedback.record', { keyId: 'k', events: [event] })).toMatchObject([{ status: 'rejected', code: 'suppressed' }]);
  expect([count(database, 'notes'), count(database, 'feedback_events')]).toEqual([0, 0]);
});

test('neither an event that waits and names a CRM record, nor what merges of campaigns keep, tells of the person any more', () => {
  using database = openTestDatabase();
  const at = '2026-11-20T10:00:00Z';
  const apply = (...events: object[]) =>
    database.write('events.apply', {
      events: events.map((event) => ({ event: DataEvent.parse(event) })),
    });
  const link = { crm: 'salesforce', instance: 'acme', kind: 'contact', recordId: '003Dn00000AbCdEIAV' };
  apply(
    { type: 'person.upsert', source: 'crm', externalId: '51', at, person: { name: 'Ana Ruiz' }, links: [link] },
    { type: 'campaign.upsert', source: 'crm', externalId: 'c1', at, campaign: { name: 'One' } },
    { type: 'campaign.upsert', source: 'crm', externalId: 'c2', at, campaign: { name: 'Two' } },
  );
  for (const campaign of ['c1', 'c2'])
    apply({
      type: 'campaign_member.upsert',
      source: 'crm',
      externalId: `member of ${campaign}`,
      at,
      campaign: { externalId: campaign },
      person: { externalId: '51' },
    });
  apply({ type: 'campaign.merge', source: 'crm', externalId: 'c1', merged: ['c2'], at });
  const touch = {
    type: 'touch.record',
    touch: {
      source: 'map',
      externalId: 't',
      person: { record: { ...link, recordId: '003Dn00000AbCdE' } },
      campaign: { source: 'crm', externalId: 'c9' },
      type: 'email.click',
      occurredAt: at,
    },
  };
  database.sql.run(
    "INSERT INTO held_events (needs, event, hash, held_at_ms) VALUES (?, ?, 'hash', 1)",
    '["campaign","crm","c9"]',
    JSON.stringify({ event: touch }),
  );
  expect(String(database.sql.get('SELECT before FROM merges')?.[0])).toContain('member of c2');

  database.write('privacy.erase', { personId: String(database.sql.get('SELECT id FROM people')?.[0]) });
  expect(String(database.sql.get('SELECT before FROM merges')?.[0])).not.toContain('member of');
  expect(database.sql.get('SELECT count(*) FROM held_events')).toEqual([0]);
  database.write('identity.unmerge', { mergeId: String(database.sql.get('SELECT id FROM merges')?.[0]) });
  expect(database.sql.get('SELECT count(*) FROM campaign_members')).toEqual([0]);
});

const come = ({ write }: TestDatabase, email: string) =>
  write('rows.upsert', { noun: 'person', rows: [{ name: 'Somebody', email }] })[0]?.status ?? '';
const erase = (database: TestDatabase, email: string) =>
  database.write('privacy.erase', {
    personId: database.write('rows.upsert', { noun: 'person', rows: [{ name: 'Ed Ode', email }] })[0]?.id ?? '',
  });

test('whoever was erased does not come back with something after a plus, nor without it', () => {
  using database = openTestDatabase();
  erase(database, 'ed@globex.test');
  expect(come(database, 'ed+news@globex.test')).toBe('rejected');
  expect(come(database, 'edna+news@globex.test')).toBe('created');
  erase(database, 'ana+crm@globex.test');
  expect(['ana@globex.test', 'ana+other@globex.test'].map((email) => come(database, email))).toEqual(['rejected', 'rejected']);
});

test('a mailbox that others read is not taken from them by one who was erased', () => {
  using database = openTestDatabase();
  // A desk, and a mailbox that somebody else is known by.
  erase(database, 'info@globex.test');
  expect(come(database, 'info+bob@globex.test')).toBe('created');
  expect(come(database, 'project+bob@globex.test')).toBe('created');
  erase(database, 'project+ed@globex.test');
  expect(come(database, 'project@globex.test')).not.toBe('rejected');
  expect(come(database, 'project+ed@globex.test')).toBe('rejected');
});
