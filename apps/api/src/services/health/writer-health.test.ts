import { expect, test } from 'vitest';
import { writerHealth } from './writer-health.ts';

const health = { sinceMs: 7, queueLength: 3, oldestMs: 12.4, lastErrorCode: 'SQLITE_FULL' };
const facts = { queueLength: 3, oldestMs: 12 };

test.each([
  ['ok', [], { state: 'ok', facts }],
  ['slow', [], { state: 'failing', reason: 'hangs', sinceMs: 7, facts }],
  ['failing', ['wsp_ours'], { state: 'failing', reason: 'refuses', sinceMs: 7, facts }],
  ['failing', ['control'], { state: 'failing', reason: 'refuses', sinceMs: 7, facts }],
  // Another customer's trouble is not told.
  ['failing', ['wsp_other'], { state: 'ok', facts }],
] as const)('%s, of %j', (state, failing, finding) => {
  expect(writerHealth({ ...health, state, failing }, 'wsp_ours')).toEqual(finding);
});
