import { accessSync, constants, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where Debian's Chromium looks for what an administrator has set. @source chrome://policy */
const folder = '/etc/chromium/policies/managed';

/** What an administrator sets for one extension on this machine, until it is removed. */
export interface ManagedPolicy {
  set(values: object): void;
  remove(): void;
}

/** @throws Error when the folder cannot be written: the stories about managed browsers need the rights of an administrator */
export function managedPolicy(extensionId: string): ManagedPolicy {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (cause) {
    throw new Error(`${folder} cannot be written: run this story as an administrator of the machine`, { cause });
  }
  const file = join(folder, `alongside-story-${extensionId}.json`);
  return {
    set: (values) => writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [extensionId]: values } } })),
    remove: () => rmSync(file, { force: true }),
  };
}
