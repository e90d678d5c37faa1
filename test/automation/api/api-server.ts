import { join } from 'node:path';
import type { Role } from '@alongside/common';
import { BackgroundProcess } from '../background-process.ts';
import { eventually } from '../eventually.ts';
import { Hopeless } from '../hopeless.ts';
import { repository } from '../repository.ts';
import { runCommand } from '../run-command.ts';
import { tempFolder } from '../temp-folder.ts';
import { ApiClient } from './api-client.ts';
import { noLimits } from './no-limits.ts';
import { testLog } from './test-log.ts';

const source = join(repository, 'apps', 'api', 'src');

/** The real API as a process of its own, with a data folder and a workspace that nobody else uses. */
export class ApiServer {
  readonly dataDir: string;
  readonly workspace: string;
  /** 0 until the first start has found a free one. */
  #port = 0;
  #adminKey = '';
  #process: BackgroundProcess | undefined;
  readonly #settings: NodeJS.ProcessEnv;

  private constructor(workspace: string, settings: NodeJS.ProcessEnv) {
    this.dataDir = tempFolder('data');
    this.workspace = workspace;
    this.#settings = settings;
  }

  /** @param settings that differ from those of a test: no limits, a log where one is wanted */
  static async start(workspace = 'story', settings: NodeJS.ProcessEnv = {}): Promise<ApiServer> {
    const server = new ApiServer(workspace, settings);
    server.#adminKey = await server.makeKey('admin');
    await server.launch();
    return server;
  }

  get port(): number {
    return this.#port;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** A new key of this workspace, made by the command that an administrator uses. */
  async makeKey(role: Role): Promise<string> {
    const out = await runCommand(process.execPath, [join(source, 'commands', 'key.ts'), '--workspace', this.workspace, '--role', role], {
      cwd: repository,
      env: this.#env,
    });
    return out.trim();
  }

  async client(role: Role): Promise<ApiClient> {
    return new ApiClient(this.url, role === 'admin' ? this.#adminKey : await this.makeKey(role));
  }

  /** Starts the process, on the same port and data folder as before. */
  async launch(): Promise<void> {
    const child = new BackgroundProcess(process.execPath, [join(source, 'main.mjs')], { cwd: repository, env: this.#env });
    this.#process = child;
    try {
      this.#port = await eventually('the API says where it listens', () => portOf(child), 60_000);
      await eventually('the API is ready', async () => ((await fetch(`${this.url}/readyz`)).ok ? true : undefined), 30_000);
    } catch (cause) {
      await child.end('SIGKILL');
      throw new Error(`the API did not start:\n${child.output}`, { cause });
    }
  }

  /** The link that the start printed for the first member of this installation. */
  firstAdminLink(): Promise<string> {
    return eventually('the server prints the link of the first admin', () => /First admin: (\S+)/.exec(this.#process?.output ?? '')?.[1]);
  }

  get process(): BackgroundProcess {
    if (!this.#process) throw new Error('the server was not launched yet');
    return this.#process;
  }

  /** Ends it as a power cut of the process would: no warning, no clean-up. */
  async kill(): Promise<void> {
    await this.#process?.end('SIGKILL');
  }

  async stop(): Promise<void> {
    await this.#process?.end('SIGTERM');
  }

  get #env(): NodeJS.ProcessEnv {
    return { ALONGSIDE_DATA_DIR: this.dataDir, ALONGSIDE_PORT: String(this.#port), ...noLimits, ...testLog(), ...this.#settings };
  }
}

/** The port in the line that the server prints when it listens; `undefined` before that. */
function portOf(child: BackgroundProcess): number | undefined {
  const port = /http:\/\/127\.0\.0\.1:(\d+)/.exec(child.output)?.[1];
  if (port !== undefined) return Number(port);
  if (child.isRunning) return undefined;
  throw new Hopeless('the process has ended');
}
