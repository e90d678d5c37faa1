import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { restartExitCode } from '@alongside/api/server/restart-exit-code.ts';

/** How long it waits before it starts the program again; twice as long after each time that it soon ended. @unit milliseconds */
const shortestPauseMs = 1_000;
const longestPauseMs = 30_000;
/** One that ran so long was well. @unit milliseconds */
const wellMs = 60_000;

interface KeepOptions {
  /** Aborted when the program is to end; it is told by SIGTERM. */
  readonly stopping: AbortSignal;
  /** Told why the program is started again. */
  readonly say: (sentence: string) => void;
  /** Before the first time; a second unless told. @unit milliseconds */
  readonly pauseMs?: number;
}

/**
 * Runs a Node program until it ends by itself or is asked to, and starts it again when it asks for that (`restartExitCode`) or was ended by
 * a fault that it could not catch.
 *
 * @param program the file and its arguments
 * @returns its exit code
 */
export async function keepRunning(program: readonly string[], { stopping, say, pauseMs = shortestPauseMs }: KeepOptions): Promise<number> {
  for (let nextPauseMs = pauseMs; ; nextPauseMs = Math.min(longestPauseMs, nextPauseMs * 2)) {
    const startedAtMs = performance.now();
    const { code, signal } = await runOnce(program, stopping);
    const wantsAnother = code === restartExitCode || (code === null && !asked.has(signal));
    if (stopping.aborted || !wantsAnother) return code ?? 1;
    if (performance.now() - startedAtMs > wellMs) nextPauseMs = pauseMs;
    say(`\n  The server ended (${signal ?? `exit code ${code}`}). It is started again in ${nextPauseMs / 1_000} s.`);
    await pause(nextPauseMs, undefined, { signal: stopping }).catch(() => undefined);
    if (stopping.aborted) return 0;
  }
}

/** Signals by which somebody asks a program to end, rather than a fault of its own. */
const asked: ReadonlySet<NodeJS.Signals | null> = new Set(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT']);

function runOnce(program: readonly string[], stopping: AbortSignal): Promise<{ code: number | null; signal: NodeJS.Signals | null }> {
  const child = spawn(process.execPath, [...process.execArgv, ...program], { stdio: 'inherit' });
  const stop = () => child.kill('SIGTERM');
  stopping.addEventListener('abort', stop);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      stopping.removeEventListener('abort', stop);
      resolve({ code, signal });
    });
  });
}
