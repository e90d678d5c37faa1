import { join } from 'node:path';
import { BackgroundProcess } from './background-process.ts';
import { childProcesses } from './child-processes.ts';
import { eventually } from './eventually.ts';
import { Hopeless } from './hopeless.ts';
import { repository } from './repository.ts';

/** What `npm start` prints, and a way to end it. */
export interface Demo {
  readonly url: string;
  readonly repKey: string;
  /** The page of the person to open first. */
  readonly firstPage: string;
  readonly isNew: boolean;
  /** All that it has printed so far. */
  output(): string;
  /** The process that serves, which the one that was started looks after. */
  serverPid(): number;
  stop(): Promise<void>;
}

/** The one command of a newcomer, on a free port. @param args further options, such as `--headless` */
export async function startDemo(dataDir: string, ...args: readonly string[]): Promise<Demo> {
  const script = join(repository, 'scripts', 'start.ts');
  const child = new BackgroundProcess(process.execPath, [script, '--no-build', '--port', '0', ...args], {
    cwd: repository,
    env: { ALONGSIDE_DATA_DIR: dataDir },
  });
  try {
    const text = await eventually('the demo has introduced itself', () => introduction(child), 60_000);
    const find = (what: string, pattern: RegExp) => {
      const found = pattern.exec(text)?.[1];
      if (found === undefined) throw new Error(`the demo did not print ${what}`);
      return found;
    };
    return {
      url: find('its address', /Demo CRM +(http:\/\/\S+)\//),
      repKey: find('a key', /Key of a rep +(alg_\S+)/),
      firstPage: find('a first page', /(http:\S+) .*open this first/),
      isNew: text.includes('made just now'),
      output: () => child.output,
      serverPid: () => childProcesses(child.pid ?? 0)[0] ?? 0,
      stop: () => child.end('SIGTERM'),
    };
  } catch (cause) {
    await child.end('SIGKILL');
    throw new Error(`the demo did not start:\n${child.output}`, { cause });
  }
}

function introduction(child: BackgroundProcess): string | undefined {
  if (child.output.includes('Ctrl-C stops everything')) return child.output;
  if (child.isRunning) return undefined;
  throw new Hopeless('the process has ended');
}
