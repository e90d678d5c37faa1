import type { Job } from '@alongside/common';
import { expect, test } from 'vitest';
import german from '../../locales/de.json';
import { words } from '../../words/words.ts';
import { kindsOf } from './kinds-of.ts';

const said = words(german, 'de');

test('tells each kind once, in the order of their titles', () => {
  const job = (kind: string, title: string) => ({ kind, title }) as Job;
  expect(kindsOf(said, [job('retention', 'Remove'), job('newer', 'Am newest'), job('retention', 'Remove')])).toEqual([
    ['newer', 'Am newest'],
    ['retention', german['jobs.kind.retention']],
  ]);
});
