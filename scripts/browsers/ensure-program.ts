import { installDebianPackages, type Machine } from './install-debian-packages.ts';

/**
 * Makes sure that a program of Debian's packages is there.
 *
 * @throws Error that names the packages, when they are missing and may not be installed
 */
export async function ensureProgram(story: string, program: string, packages: readonly string[], machine: Machine): Promise<void> {
  if (machine.has(program)) return;
  machine.say(`The ${story} story needs ${program}, and it is not here.`);
  const installed = await installDebianPackages(packages, machine);
  if (!installed || !machine.has(program))
    throw new Error(`The ${story} story needs ${program}. Install ${packages.join(', ')} and run again.`);
}
