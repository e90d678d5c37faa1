import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { repository } from '../../automation/repository.ts';

export interface CommandRun {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the import command as somebody at a shell does. */
export async function importCommand(dataDir: string, args: readonly string[]): Promise<CommandRun> {
  const command = join(repository, 'apps', 'api', 'src', 'commands', 'import.ts');
  const child = spawn(process.execPath, [command, ...args], {
    cwd: repository,
    env: { ...process.env, ALONGSIDE_DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
  return { code, out, err };
}
