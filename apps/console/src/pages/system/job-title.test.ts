import { expect, test } from 'vitest';
import german from '../../locales/de.json';
import { words } from '../../words/words.ts';
import { jobTitle } from './job-title.ts';

const said = words(german, 'de');

test('is in the language of the reader', () => {
  expect(jobTitle(said, { kind: 'retention', title: 'Remove what is older than its retention rule' })).toBe(german['jobs.kind.retention']);
});

test('is the server’s own where this page does not know the kind', () => {
  expect(jobTitle(said, { kind: 'something_newer', title: 'Do something newer' })).toBe('Do something newer');
});
