import { expect, test } from 'vitest';
import { nextVersion } from '../db/mutations/versions/next-version.ts';
import { openTestDatabase } from './open-test-database.ts';
import { SequenceWatch } from './sequence-watch.ts';

const link = "INSERT INTO crm_links (crm, instance, kind, record_id, entity) VALUES ('demo', 'demo', 'contact', ?, 5)";

test('notices a change that a context could show and that left the sequence as it was', () => {
  using database = openTestDatabase();
  const watch = new SequenceWatch(database.sql, 'planted');
  database.sql.run(link, '1');
  nextVersion(database.sql);
  watch.check('told');
  watch.check('nothing done');
  database.sql.run(link, '2');
  expect(() => watch.check('untold')).toThrow('untold left the sequence as it was: INSERT crm_links');
});
