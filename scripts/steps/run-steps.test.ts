import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runSteps } from './run-steps.ts';

const node = (code: string): string[] => [process.execPath, '-e', code];

describe('runSteps', () => {
  test('writes a line for each step, then all that the failing one said', async () => {
    const lines: string[] = [];
    const results = await runSteps(
      [
        { name: 'good', command: node("console.log('not shown')") },
        { name: 'bad', command: node("console.log('first'); console.error('second'); process.exit(3)") },
      ],
      (line) => lines.push(line),
      1,
    );
    expect(results.map(({ name, ok }) => ({ name, ok }))).toEqual([
      { name: 'good', ok: true },
      { name: 'bad', ok: false },
    ]);
    expect(lines.map((line) => line.replace(/ +\d+\.\d s$/, ' N s'))).toEqual([
      'ok    good N s',
      'FAIL  bad N s',
      '\n---- bad ----\nfirst\nsecond',
    ]);
  });

  test('counts a program that does not exist as failed', async () => {
    const [result] = await runSteps([{ name: 'gone', command: ['no-such-program-here'] }], () => undefined);
    expect(result).toMatchObject({ ok: false, output: expect.stringContaining('ENOENT') });
  });

  test('runs steps side by side', async () => {
    // Each waits for the other's file: one after the other, neither would end.
    const folder = mkdtempSync(join(tmpdir(), 'steps-'));
    const meet = (mine: string, other: string): string[] =>
      node(
        `const fs = require('node:fs'); fs.writeFileSync('${folder}/${mine}', ''); const end = Date.now() + 10000;
         while (!fs.existsSync('${folder}/${other}')) if (Date.now() > end) process.exit(1);`,
      );
    const results = await runSteps(
      [
        { name: 'a', command: meet('a', 'b') },
        { name: 'b', command: meet('b', 'a') },
      ],
      () => undefined,
      2,
    );
    rmSync(folder, { recursive: true });
    expect(results.map(({ ok }) => ok)).toEqual([true, true]);
  });
});
