import { expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../testing/open-test-database.ts';
import { findLinkVersions } from '../../reads/find-link-versions.ts';

const links = [{ crm: 'demo', instance: 'demo', kind: 'contact' as const, recordId: '003' }];

/** Ben, of whom a context was composed that mentions somebody else. */
function world() {
  const database = openTestDatabase();
  database.write('rows.upsert', { noun: 'person', rows: [{ name: 'Ben', links }] });
  const versions = findLinkVersions(database.sql, [1]).get(1) ?? { entityVersion: 0, sharedVersion: 0 };
  const document = { linkPk: 1, ...versions, validUntilMs: 1, composer: 1, body: Buffer.from('Ben was introduced by Zqname') };
  return Object.assign(database, {
    store: () => database.write('contexts.store', document),
    told: () => database.write('privacy.sweep', { needles: [{ kind: 'own', text: 'Zqname' }] }).removed.context_documents,
  });
}

test('keeps what was composed of what is current', () => {
  using database = world();
  database.store();
  expect(database.told()).toBe(1);
});

const article = { kind: 'article', title: 'News', url: 'https://acme.test/news' } as const;

test.each<[string, (database: TestDatabase) => unknown]>([
  ['they were renamed', ({ write }) => write('rows.upsert', { noun: 'person', rows: [{ name: 'Benjamin', links }] })],
  ['something changed that all contexts show', ({ write }) => write('rows.upsert', { noun: 'content', rows: [article] })],
  ['they were removed', ({ write, sql }) => write('rows.delete', { noun: 'person', id: String(sql.get('SELECT id FROM people')?.[0]) })],
])('keeps nothing that was composed before %s: it could tell what is erased meanwhile', (_, change) => {
  using database = world();
  change(database);
  database.store();
  expect(database.told()).toBeUndefined();
});
