import { expect, test } from 'vitest';
import { progressPrinter } from './progress-printer.ts';

const progress = { rows: 52_000, rejected: 3, bytes: 340, totalBytes: 1_000, rowsPerSecond: 40_000 };

function screenOf(isTTY: boolean) {
  let text = '';
  return { isTTY, write: (part: string) => (text += part), text: () => text };
}

test('draws one line over and over on a terminal, ten times a second at most', () => {
  const screen = screenOf(true);
  let nowMs = 1_000;
  const printer = progressPrinter(screen, () => nowMs);
  printer.show(progress);
  nowMs += 50;
  printer.show({ ...progress, rows: 53_000 });
  printer.end();
  expect(screen.text()).toBe(
    '\r\u001b[2K 34 %  52,000 rows  40,000 rows/s  3 rejected  about 3 s left\r\u001b[2K 34 %  53,000 rows  40,000 rows/s  3 rejected  about 3 s left\n',
  );
});

test('writes plain lines elsewhere', () => {
  const screen = screenOf(false);
  const printer = progressPrinter(screen, () => 5_000);
  printer.show({ rows: 10, rejected: 0, bytes: 10, rowsPerSecond: 9 });
  printer.end();
  expect(screen.text()).toBe('10 rows  9 rows/s\n');
});
