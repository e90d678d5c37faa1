import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { restartExitCode } from '@alongside/api/server/restart-exit-code.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepRunning } from './keep-running.ts';

describe('keepRunning', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'alongside-keep-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const runs = () => readFileSync(join(folder, 'runs'), 'utf8').length;

  /** A program that notes each of its runs and ends as it is told for each. */
  const program = (...ends: readonly string[]) => {
    const path = join(folder, 'program.mjs');
    const counting = `import { appendFileSync, readFileSync } from 'node:fs';
      appendFileSync(${JSON.stringify(join(folder, 'runs'))}, '.');
      const run = readFileSync(${JSON.stringify(join(folder, 'runs'))}, 'utf8').length;`;
    writeFileSync(path, `${counting}\n${ends.map((end, at) => `if (run === ${at + 1}) { ${end} }`).join('\n')}`);
    return [path];
  };
  const keep = (ends: readonly string[], said: string[] = [], stopping = new AbortController()) =>
    keepRunning(program(...ends), { stopping: stopping.signal, say: (sentence) => said.push(sentence), pauseMs: 1 });

  test('starts again what asks for it, until it ends by itself, and says so', async () => {
    const said: string[] = [];
    const wish = `process.exit(${restartExitCode})`;
    expect(await keep([wish, wish, 'process.exit(3)'], said)).toBe(3);
    expect(runs()).toBe(3);
    expect(said).toHaveLength(2);
    expect(said[0]).toContain('started again');
  });

  test('starts again what a fault has ended', async () => {
    expect(await keep(["process.kill(process.pid, 'SIGBUS')", 'process.exit(0)'])).toBe(0);
    expect(runs()).toBe(2);
  });

  test('leaves what could not start, and what somebody has ended', async () => {
    expect(await keep(['process.exit(1)'])).toBe(1);
    expect(await keep(['', "process.kill(process.pid, 'SIGTERM'); setTimeout(() => {}, 60_000);"])).toBe(1);
    expect(runs()).toBe(2);
  });

  test('passes on that it is to stop, and does not start it again', async () => {
    const stopping = new AbortController();
    const ending = keep([`process.on('SIGTERM', () => process.exit(${restartExitCode})); setInterval(() => {}, 1_000);`], [], stopping);
    await vi.waitFor(() => expect(runs()).toBe(1), 10_000);
    // Once it listens; until then the signal itself ends it, which is an end, too.
    stopping.abort();
    expect([restartExitCode, 1]).toContain(await ending);
    expect(runs()).toBe(1);
  });
});
