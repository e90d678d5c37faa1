import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Context } from '../../context.ts';
import { filesOfDatabase } from '../../db/files-of-database.ts';
import { findDeletedWorkspaces } from '../../db/reads/find-deleted-workspaces.ts';
import { exportsFolder } from './exports-folder.ts';
import { removeWorkspaceFiles } from './remove-workspace-files.ts';

/**
 * At the start: removes what an interrupted deletion or export left. Only files of workspaces whose deletion is on record go. That a file's
 * workspace is unknown is no reason: a control database put back from an older backup knows fewer workspaces than there are.
 */
export async function finishDeletions(server: Pick<Context, 'env' | 'stores' | 'writer' | 'control'>): Promise<void> {
  const { env, stores, control } = server;
  rmSync(exportsFolder(env.dataDir), { recursive: true, force: true });
  for (const id of findDeletedWorkspaces(control.native)) {
    if (!control.findWorkspace(id) && isLeft(stores.path(id), join(env.dataDir, 'imports', id))) await removeWorkspaceFiles(server, id);
  }
}

function isLeft(database: string, imports: string): boolean {
  return [...filesOfDatabase(database), imports].some((path) => existsSync(path));
}
