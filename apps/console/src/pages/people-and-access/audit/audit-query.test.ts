import { expect, test, vi } from 'vitest';
import { auditQuery } from './audit-query.ts';

test('asks for whole days and leaves out what is empty or no day', () => {
  const day = new Date('2026-11-20T00:00:00').toISOString();
  const next = new Date('2026-11-21T00:00:00').toISOString();
  expect(auditQuery(new URLSearchParams('chain=access&action=%20&from=2026-11-20&to=2026-11-20&sort=name'))).toEqual({
    chain: 'access',
    from: day,
    to: next,
  });
  expect(auditQuery(new URLSearchParams('from=soon'))).toEqual({});
});

test('a day on which clocks are put back is asked for to its end', () => {
  vi.stubEnv('TZ', 'Europe/Berlin');
  const asked = auditQuery(new URLSearchParams('from=2026-10-25&to=2026-10-25'));
  vi.unstubAllEnvs();
  expect(asked).toEqual({ from: '2026-10-24T22:00:00.000Z', to: '2026-10-25T23:00:00.000Z' });
});
