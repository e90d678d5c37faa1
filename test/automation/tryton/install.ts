import { accessSync, existsSync } from 'node:fs';
import { runCommand } from '../run-command.ts';

const packages = ['tryton-server', 'tryton-sao', 'tryton-modules-party'];

/** Where Debian puts the web client. */
export const trytonWebRoot = '/usr/share/tryton-sao/www';

/**
 * Makes sure that Debian's Tryton is on this machine: looks, and installs it where this user may.
 *
 * @throws Error that says what to install when it is missing and may not be installed
 */
export async function installTryton(): Promise<void> {
  if (isInstalled()) return;
  const command = ['apt-get', 'install', '-y', '--no-install-recommends', ...packages];
  const asRoot = process.getuid?.() === 0 ? command : ['sudo', '-n', ...command];
  process.stderr.write(`Tryton is missing; installing it: ${asRoot.join(' ')}\n`);
  const [program = '', ...args] = asRoot;
  try {
    await runCommand(program, args, { env: { DEBIAN_FRONTEND: 'noninteractive' } });
  } catch (cause) {
    throw new Error(`The Tryton story needs Debian's packages ${packages.join(', ')}: please install them.`, { cause });
  }
  if (!isInstalled()) throw new Error(`${packages.join(', ')} are installed, but ${trytonWebRoot} or trytond is not there.`);
}

function isInstalled(): boolean {
  try {
    accessSync('/usr/bin/trytond');
    accessSync('/usr/bin/trytond-admin');
  } catch {
    return false;
  }
  return existsSync(trytonWebRoot) && existsSync('/usr/lib/python3/dist-packages/trytond/modules/party');
}
