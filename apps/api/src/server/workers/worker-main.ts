import { setFlagsFromString } from 'node:v8';
import type { FromWorker, ToWorker } from './messages.ts';

// As in main.ts, which says why.
setFlagsFromString('--semi-space-growth-factor=1');
const { startWorker } = await import('./start-worker.ts');
const { AppError } = await import('@alongside/common');

const say = (message: FromWorker) => process.send?.(message);
let running: Awaited<ReturnType<typeof startWorker>> | undefined;
let isStopping = false;

/** Whoever started us ends us: Ctrl-C in a terminal reaches all processes at once, and a stop of us alone makes room for another. */
const stop = () => {
  isStopping = true;
  // Without its way to the process that started it nothing keeps this one alive.
  void running?.stop().then(() => process.disconnect());
};
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
process.on('message', (message: ToWorker) => {
  if (message.type === 'stop') stop();
  else if (message.type === 'start') void start(message.start);
  else say({ type: 'metrics', id: message.id, metrics: running?.context.metrics.snapshot() ?? [] });
});

async function start(settings: Extract<ToWorker, { type: 'start' }>['start']): Promise<void> {
  try {
    running = await startWorker(settings);
    const { log } = running.context;
    process.once('uncaughtException', (error) => {
      log.error({ err: error }, 'a process that answers requests ends: a bug was not caught');
      process.exit(1);
    });
    setFlagsFromString('--semi-space-growth-factor=2');
    if (isStopping) stop();
    else say({ type: 'listening' });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    say({ type: 'failed', message: error.message });
    process.exit(1);
  }
}
