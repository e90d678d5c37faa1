import { expect, test } from 'vitest';
import { failureLines } from './failure-lines.ts';

const failure = { file: 'a.test.ts', name: 'a is b', message: 'it is not' };

test('each failure is one line, however much it says', () => {
  expect(failureLines([failure, { file: '', name: 'verify', message: 'left no report' }])).toEqual([
    'a.test.ts: a is b: it is not',
    'verify: left no report',
  ]);
  expect(failureLines([{ ...failure, message: '.'.repeat(1_000) }])[0]).toHaveLength(240);
});

test('of very many, a screenful stands there and how many more there are', () => {
  const lines = failureLines(Array.from({ length: 42 }, (_, at) => ({ ...failure, name: String(at) })));
  expect([lines.length, lines[39], lines[40]]).toEqual([41, 'a.test.ts: 39: it is not', 'and 2 more']);
  expect(failureLines(Array.from({ length: 40 }, () => failure))).toHaveLength(40);
});
