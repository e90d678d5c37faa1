import { join } from 'node:path';
import { keepRunning } from './start/keep-running.ts';
import { stopSignal } from './start/stop-signal.ts';

const program = [join(import.meta.dirname, 'start', 'run-demo.ts'), ...process.argv.slice(2)];
process.exitCode = await keepRunning(program, { stopping: stopSignal(), say: console.log });
