import type { Job } from '@alongside/common';
import { expect, test } from 'vitest';
import { kindsOf } from './kinds-of.ts';

test('tells each kind once, in the order of their titles', () => {
  const job = (kind: string, title: string) => ({ kind, title }) as Job;
  expect(kindsOf([job('retention', 'Remove'), job('proof', 'Prove'), job('retention', 'Remove')])).toEqual([
    ['proof', 'Prove'],
    ['retention', 'Remove'],
  ]);
});
