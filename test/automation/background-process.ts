import { type ChildProcess, spawn } from 'node:child_process';

interface Options {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** A program that runs until told to stop, or until this process ends. All that it writes is kept. */
export class BackgroundProcess {
  readonly #child: ChildProcess;
  readonly #ended: Promise<void>;
  #output = '';

  constructor(program: string, args: readonly string[], { cwd, env }: Options = {}) {
    this.#child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    running.add(this.#child);
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.#output += text;
      });
    }
    this.#ended = new Promise((resolve) => {
      const end = () => {
        running.delete(this.#child);
        resolve();
      };
      this.#child.once('close', end).once('error', (error) => {
        this.#output += String(error);
        end();
      });
    });
  }

  get output(): string {
    return this.#output;
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  /** What it ended with; `undefined` before that, and after a signal. */
  get exitCode(): number | undefined {
    return this.#child.exitCode ?? undefined;
  }

  get isRunning(): boolean {
    return running.has(this.#child);
  }

  /** Sends the signal and waits for the end. A second call only waits. */
  async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    if (this.isRunning) this.#child.kill(signal);
    await this.#ended;
  }
}
