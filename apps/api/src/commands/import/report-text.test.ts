import { expect, test } from 'vitest';
import { reportText } from './report-text.ts';

test('says what happened, what was ignored and where the rejected rows are', () => {
  const text = reportText(
    {
      id: 'imp_1',
      kind: 'people',
      source: 'hubspot',
      vendor: 'hubspot',
      rows: 1_002,
      created: 1_000,
      updated: 1,
      unchanged: 0,
      skipped: 0,
      rejected: 1,
      accountsCreated: 7,
      rejectedRows: [{ line: 5, column: 'Email', reason: 'email: Invalid' }],
      encoding: 'utf-8',
      delimiter: ',',
      timeZone: 'UTC',
      mapping: [{ column: 'Email', field: 'email' }],
      ignoredColumns: ['Create Date'],
      notes: ['something to know'],
      startedAt: '2026-11-21T10:00:00Z',
      finishedAt: '2026-11-21T10:00:02Z',
    },
    'people.csv.rejected.csv',
  );
  expect(text.split('\n')).toEqual([
    'Imported people: 1,002 rows in 2.0 s (501 rows/s)',
    '  created 1,000, updated 1, unchanged 0, skipped 0, rejected 1',
    '  made 7 accounts that the rows name',
    '  HubSpot export recognised; source hubspot; utf-8, cells parted by ",", times in UTC',
    '  columns: Email -> email',
    '  ignored: Create Date',
    '  note: something to know',
    '  line 5, Email: email: Invalid',
    '  rejected rows: people.csv.rejected.csv',
    '  report: imp_1',
  ]);
});
