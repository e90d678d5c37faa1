import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { repository } from '../../automation/repository.ts';

const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** A server in a process of its own, whose processor time and memory can be read. */
export class MeasuredProcess {
  readonly url: string;
  /** From the start of the process to the line that says where it listens. */
  readonly startMs: number;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, url: string, startMs: number) {
    this.#child = child;
    this.url = url;
    this.startMs = startMs;
  }

  /** Runs the script with this Node; it must print its address, such as `http://127.0.0.1:1234`. */
  static start(script: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<MeasuredProcess> {
    const began = performance.now();
    const child = spawn(process.execPath, [script, ...args], {
      cwd: repository,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    child.once('close', () => running.delete(child));
    return new Promise((resolve, reject) => {
      let output = '';
      const read = (text: string) => {
        output += text;
        const url = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0];
        if (url) resolve(new MeasuredProcess(child, url, performance.now() - began));
      };
      child.stdout?.setEncoding('utf8').on('data', read);
      child.stderr?.setEncoding('utf8').on('data', read);
      child.once('error', reject).once('close', () => reject(new Error(`${script} ended:\n${output}`)));
    });
  }

  get port(): number {
    return Number(new URL(this.url).port);
  }

  /** @unit milliseconds on a processor so far, all threads together */
  cpuMs(): number {
    const tasks = `/proc/${this.#child.pid}/task`;
    let nanoseconds = 0;
    for (const task of readdirSync(tasks)) nanoseconds += Number(readFileSync(`${tasks}/${task}/schedstat`, 'utf8').split(' ')[0]);
    return nanoseconds / 1e6;
  }

  /**
   * What is in memory, by whose it is: `own` is the process's; `mapped` are pages of database files that readers see through `mmap`. Those are
   * the system's file cache, which it holds for every reader of a file and takes back whenever somebody needs the room.
   *
   * @unit bytes
   */
  resident(): { readonly own: number; readonly mapped: number } {
    const mappings = readFileSync(`/proc/${this.#child.pid}/smaps`, 'utf8').split(/\n(?=[\da-f]+-[\da-f]+ )/);
    const sums = { own: 0, mapped: 0 };
    for (const mapping of mappings) {
      const [head = ''] = mapping.split('\n', 1);
      sums[/\.db(?:-contexts)?$/.test(head) ? 'mapped' : 'own'] += Number(/^Rss:\s+(\d+) kB/m.exec(mapping)?.[1] ?? 0) * 1_024;
    }
    return sums;
  }

  async stop(): Promise<void> {
    if (!running.has(this.#child)) return;
    const ended = new Promise<void>((resolve) => this.#child.once('close', () => resolve()));
    this.#child.kill('SIGTERM');
    await ended;
  }
}
