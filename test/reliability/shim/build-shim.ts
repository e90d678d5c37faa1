import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { tempFolder } from '../../automation/temp-folder.ts';

let built: string | undefined;

/**
 * Compiles the shim for this machine.
 *
 * @returns the library's path
 * @throws Error that says what to install where there is no compiler
 */
export function buildShim(): string {
  if (built) return built;
  const library = join(tempFolder('shim'), 'disk-shim.so');
  const source = join(import.meta.dirname, 'disk-shim.c');
  try {
    execFileSync('cc', ['-O2', '-Wall', '-Wextra', '-shared', '-fPIC', '-o', library, source, '-ldl', '-lpthread']);
  } catch (cause) {
    throw new Error('The disk shim could not be compiled. On Debian: apt-get install gcc libc6-dev.', { cause });
  }
  built = library;
  return library;
}
