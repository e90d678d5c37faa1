import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { tempFolder } from '../../automation/temp-folder.ts';

/** A small disk of its own, in a file. */
export interface LoopDisk {
  readonly folder: string;
  freeze(): void;
  thaw(): void;
  remove(): void;
}

const run = (program: string, ...args: string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/**
 * Makes an ext4 disk on a loop device. Only root can, and only where the kernel lets it.
 *
 * @throws Error when it cannot be made; what was begun is taken back
 */
export function makeLoopDisk(): LoopDisk {
  const own = tempFolder('loop');
  const [image, folder] = [join(own, 'disk.img'), join(own, 'disk')];
  mkdirSync(folder);
  run('truncate', '-s', '256M', image);
  run('mkfs.ext4', '-q', image);
  run('mount', '-o', 'loop', image, folder);
  let isFrozen = false;
  const thaw = () => {
    if (isFrozen) run('fsfreeze', '-u', folder);
    isFrozen = false;
  };
  return {
    folder,
    freeze() {
      run('fsfreeze', '-f', folder);
      isFrozen = true;
    },
    thaw,
    remove() {
      thaw();
      // A process that has just ended may be in the way for a moment more.
      run('umount', '-l', folder);
    },
  };
}
