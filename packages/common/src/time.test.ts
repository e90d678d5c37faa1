import { expect, test } from 'vitest';
import { Instant, instantToMs, msToInstant } from './time.ts';

test.each(['2026-11-21T09:41:00Z', '9999-12-31T23:59:59.999Z', '0000-01-01T00:00:00Z'])('the instant %s is still one in UTC', (instant) => {
  expect(Instant.parse(msToInstant(instantToMs(Instant.parse(instant))))).toBe(new Date(instant).toISOString());
});

test.each(['2026-02-30T00:00:00Z', '2026-11-21', '9999-12-31T23:59:59-14:00', '0000-01-01T00:00:00+01:00'])('%s is no instant', (text) => {
  expect(Instant.safeParse(text).success).toBe(false);
});
