import type { Worker } from 'node:worker_threads';
import { AppError } from '@alongside/common';
import { readEnv } from './env.ts';
import { endForRestart } from './server/end-for-restart.ts';
import { startServer } from './server/start-server.ts';
import { firstAdminLink } from './services/sign-in/first-admin-link.ts';

/** Runs the server until a signal ends it. What keeps it from starting goes to standard error, and the exit code is 1. */
export async function serve(writerThread: Worker): Promise<void> {
  try {
    const server = await startServer({ env: readEnv(), writerThread });
    void server.lost.then((error) => endForRestart(server, error));
    process.once('uncaughtException', (error) => {
      // Node itself would print the error with all that hangs on it, such as the parameters of a query.
      server.context.log.error({ err: error }, 'the server ends: a bug was not caught');
      process.exit(1);
    });
    const stop = () => void server.stop();
    process.once('SIGTERM', stop);
    process.once('SIGINT', stop);
    console.log(`Alongside API on ${server.url}`);
    const link = await firstAdminLink(server.context);
    // On the screen of whoever runs the server and nowhere else: the log may be read by others.
    if (link !== undefined) console.log(`First admin: ${link}`);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
