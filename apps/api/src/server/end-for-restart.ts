import { secondMs } from '@alongside/common';
import { restartExitCode } from './restart-exit-code.ts';
import type { RunningServer } from './start-server.ts';

/** As long as the processes that answer requests are given. */
const stopMs = 10 * secondMs;

/**
 * Ends a process that can write no more, with a code by which whoever supervises it knows that another should take its place. Requests
 * that were begun are answered first: reads as always, writes with 503 and when to come again.
 */
export async function endForRestart({ context, stop }: RunningServer, error: Error): Promise<never> {
  const { cause } = error;
  context.log.error(
    { err: cause instanceof Error ? cause : error },
    'the server ends: its writer has stopped, and only a new process can write',
  );
  const late = setTimeout(() => process.exit(restartExitCode), stopMs);
  try {
    await stop();
  } catch (failure) {
    context.log.error({ err: failure }, 'the server did not stop in order');
  }
  clearTimeout(late);
  process.exit(restartExitCode);
}
