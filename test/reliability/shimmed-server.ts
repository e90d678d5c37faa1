import { join } from 'node:path';
import { noLimits } from '../automation/api/no-limits.ts';
import { BackgroundProcess } from '../automation/background-process.ts';
import { eventually } from '../automation/eventually.ts';
import { Hopeless } from '../automation/hopeless.ts';
import { repository } from '../automation/repository.ts';
import { runCommand } from '../automation/run-command.ts';
import { memoryFolder } from './memory-folder.ts';
import { DiskShim } from './shim/disk-shim.ts';

const source = join(repository, 'apps', 'api', 'src');

/** On a machine that is busy with other things. */
const startWithinMs = 90_000;

/** Bugs that a harness puts into a server, to see that it finds them: modules of `plants/`. */
export type Plant = 'synchronous-normal' | 'answer-before-commit' | 'same-connection';

interface Options {
  readonly isRecorded: boolean;
  readonly plant?: Plant | undefined;
  /** After how many pages the log of changes is emptied; as in production unless told. */
  readonly checkpointPages?: number | undefined;
  /** Where the data lies; a new temporary folder unless told. */
  readonly dataDir?: string | undefined;
  readonly variables?: NodeJS.ProcessEnv | undefined;
}

/** The real API as a process of its own whose data folder lies behind the shim. */
export class ShimmedServer {
  readonly dataDir: string;
  readonly shim: DiskShim;
  readonly #options: Options;
  #port = 0;
  #process: BackgroundProcess | undefined;

  constructor(options: Options) {
    this.#options = options;
    this.dataDir = options.dataDir ?? memoryFolder('data');
    this.shim = new DiskShim(this.dataDir);
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  get isRunning(): boolean {
    return this.#process?.isRunning ?? false;
  }

  get output(): string {
    return this.#process?.output ?? '';
  }

  async makeKey(workspace = 'fault'): Promise<string> {
    const args = [join(source, 'commands', 'key.ts'), '--workspace', workspace, '--role', 'admin'];
    return (await runCommand(process.execPath, args, { cwd: repository, env: this.#env })).trim();
  }

  /** Starts it on the same port and data as before, and waits until it listens. */
  async launch(): Promise<void> {
    const child = new BackgroundProcess(process.execPath, [join(source, 'main.mjs')], { cwd: repository, env: this.#env });
    this.#process = child;
    try {
      this.#port = await eventually('the API says where it listens', () => portOf(child), startWithinMs);
    } catch (cause) {
      await child.end('SIGKILL');
      throw new Error(`the API did not start:\n${child.output}`, { cause });
    }
  }

  async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    await this.#process?.end(signal);
  }

  get #env(): NodeJS.ProcessEnv {
    const { isRecorded, plant, checkpointPages, variables } = this.#options;
    const plants = [...(plant ? [plant] : []), ...(checkpointPages ? ['checkpoint-often'] : [])];
    return {
      ALONGSIDE_DATA_DIR: this.dataDir,
      ALONGSIDE_PORT: String(this.#port),
      NODE_OPTIONS: plants.map((name) => `--import=${join(import.meta.dirname, 'plants', `${name}.ts`)}`).join(' '),
      ...(checkpointPages && { PLANT_CHECKPOINT_PAGES: String(checkpointPages) }),
      ...noLimits,
      ...variables,
      ...this.shim.env({ isRecorded }),
    };
  }
}

function portOf(child: BackgroundProcess): number | undefined {
  const port = /http:\/\/127\.0\.0\.1:(\d+)/.exec(child.output)?.[1];
  if (port !== undefined) return Number(port);
  if (child.isRunning) return undefined;
  throw new Hopeless('the process has ended');
}
