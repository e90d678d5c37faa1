import { AppError } from '@alongside/common';
import { readEnv } from './env.ts';
import { startServer } from './server/start-server.ts';

try {
  const server = await startServer({ env: readEnv() });
  const stop = () => void server.stop();
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  console.log(`Alongside API on ${server.url}`);
} catch (error) {
  if (!(error instanceof AppError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
