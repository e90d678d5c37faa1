import { findProgram } from './find-program.ts';

/** What installing needs of the machine; tests pass another one. */
export interface Machine {
  /** Runs a program and shows its output. @returns its exit code */
  readonly run: (command: readonly string[]) => Promise<number>;
  readonly say: (line: string) => void;
  readonly isRoot: boolean;
  readonly has: (program: string) => boolean;
}

/**
 * Installs Debian packages where this user may: as root, or by a sudo that asks for no password.
 *
 * @returns whether they are installed now; `false`, having changed nothing, where it may not
 */
export async function installDebianPackages(packages: readonly string[], { run, say, isRoot, has }: Machine): Promise<boolean> {
  if (!has('apt-get')) return false;
  if (!isRoot && (!has('sudo') || (await run(['sudo', '-n', 'true'])) !== 0)) return false;
  const apt = (...rest: string[]): string[] => [
    ...(isRoot ? ['env'] : ['sudo', '-n', 'env']),
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    '-o',
    'DPkg::Lock::Timeout=300',
    ...rest,
  ];
  say(`Installing Debian's ${packages.join(', ')}.`);
  await run(apt('update', '-q'));
  return (await run(apt('install', '-y', '-q', '--no-install-recommends', ...packages))) === 0;
}

/** This machine, with a bound on how long one program may take. */
export function thisMachine(run: Machine['run']): Machine {
  return {
    run,
    say: (line) => console.log(line),
    isRoot: process.getuid?.() === 0,
    has: (program) => findProgram([program]) !== undefined,
  };
}
