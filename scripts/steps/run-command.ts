import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { repositoryRoot } from './repository-root.ts';

export interface CommandResult {
  /** Exit code; 1 when a signal ended it or it could not be started. */
  readonly code: number;
  /** All that it wrote, both streams in order of arrival. Empty when it wrote to the terminal itself. */
  readonly output: string;
}

interface CommandOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Write to the terminal as it goes instead of keeping the output. */
  readonly live?: boolean;
  readonly signal?: AbortSignal;
}

/** Runs a program to its end. Tools of `node_modules/.bin` are found first, so that they run on this repository's Node. */
export function runCommand(command: readonly string[], options: CommandOptions = {}): Promise<CommandResult> {
  const { cwd = repositoryRoot, env = {}, live = false, signal } = options;
  const [program = '', ...rest] = command;
  const bin = join(repositoryRoot, 'node_modules', '.bin');
  return new Promise((resolve) => {
    const child = spawn(program, rest, {
      cwd,
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', ...env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` },
      stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      ...(signal === undefined ? {} : { signal }),
    });
    let output = '';
    const keep = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
