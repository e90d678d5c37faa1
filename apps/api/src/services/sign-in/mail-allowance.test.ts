import { minuteMs } from '@alongside/common';
import { expect, test } from 'vitest';
import { MailAllowance } from './mail-allowance.ts';

test('a network address gets fifty mails at once, then as they come back, and takes none from another', () => {
  let nowMs = 0;
  const allowance = new MailAllowance(() => nowMs);
  const taken = Array.from({ length: 60 }, () => allowance.take('192.0.2.1')).filter((isAllowed) => isAllowed).length;
  expect([taken, allowance.take('192.0.2.2')]).toEqual([50, true]);
  nowMs = minuteMs;
  const later = Array.from({ length: 60 }, () => allowance.take('192.0.2.1')).filter((isAllowed) => isAllowed).length;
  expect(later).toBe(3);
});
