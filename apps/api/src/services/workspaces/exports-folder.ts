import { join } from 'node:path';

/** Where archives of workspaces are put together. Nothing in it outlives its request. */
export function exportsFolder(dataDir: string): string {
  return join(dataDir, 'exports');
}
