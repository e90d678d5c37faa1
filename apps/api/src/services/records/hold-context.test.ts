import { expect, onTestFinished, test } from 'vitest';
import { findRecordHead } from '../../db/reads/find-record-head.ts';
import { openTestDatabase } from '../../testing/open-test-database.ts';
import { etagOf } from './etag-of.ts';
import { holdContext, readContext } from './read-context.ts';

const nowMs = Date.parse('2026-11-21T12:00:00Z');
const record = { crm: 'demo', instance: 'demo', kind: 'contact' as const, recordId: '0031' };

/** Ana, whose context nobody has stored. */
function world() {
  const database = openTestDatabase(() => nowMs);
  const ana = database.write('rows.upsert', { noun: 'person', rows: [{ name: 'Ana', links: [record] }] })[0]?.id ?? '';
  // Another number after each write, as a reader sees it.
  const commits = { version: () => Number(database.sql.get('SELECT total_changes()')?.[0]) };
  const closed = new AbortController();
  onTestFinished(() => closed.abort());
  const store = { native: database.sql, commits, closing: closed.signal, documents: { find: () => undefined } } as never;
  const head = () => {
    const { linkPk = 0, entityVersion = 0, sharedVersion = 0 } = findRecordHead(database.sql, record) ?? {};
    return { etag: etagOf(entityVersion, sharedVersion, nowMs + 9), linkPk, entityVersion, sharedVersion, validUntilMs: nowMs + 9 };
  };
  const rename = (name: string) => database.write('rows.patch', { noun: 'person', id: ana, patch: { name } });
  const read = (atMs = nowMs) => readContext(store, record, atMs, undefined)?.body?.toString();
  return Object.assign(database, { store, head, rename, read, close: () => closed.abort() });
}

test('what was composed is given to the next who asks though it is stored nowhere, until its time comes', () => {
  using database = world();
  expect(database.read()).toBeUndefined();
  holdContext(database.store, record, database.head(), 'composed', nowMs);
  expect(database.read()).toBe('composed');
  database.write('rows.upsert', { noun: 'person', rows: [{ name: 'Ben' }] });
  expect(database.read()).toBe('composed');
  expect(database.read(nowMs + 9)).toBeUndefined();
});

test('what was composed before something changed is not kept, and what was kept is let go when it does', () => {
  using database = world();
  const before = database.head();
  database.rename('Ana Berg');
  holdContext(database.store, record, before, 'of before', nowMs);
  expect(database.read()).toBeUndefined();
  holdContext(database.store, record, database.head(), 'of now', nowMs);
  database.rename('Ana');
  expect(database.read()).toBeUndefined();
});

test('a workspace that is closed leaves its room in memory to the others', () => {
  using closing = world();
  using other = world();
  const hold = ({ store, head }: ReturnType<typeof world>, body: string) => holdContext(store, record, head(), body, nowMs);
  hold(closing, '.'.repeat(67_108_864));
  hold(other, 'composed');
  expect(other.read()).toBeUndefined();
  closing.close();
  hold(other, 'composed');
  expect(other.read()).toBe('composed');
});
