import { join } from 'node:path';
import { AppError } from '@alongside/common';
import type { Context } from '../../context.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { openArchive } from './archive/open-archive.ts';
import { exportsFolder } from './exports-folder.ts';

/** Workspaces whose archive is being written, by the connection that reads them. */
const running = new WeakSet<WorkspaceContext['native']>();

/**
 * Everything that is kept for the principal's workspace, as a zip.
 *
 * @throws AppError `conflict` while another archive of it is being written
 */
export async function exportWorkspace(
  { workspace, native, write, clock }: WorkspaceContext,
  { env, stores }: Pick<Context, 'env' | 'stores'>,
): Promise<ReadableStream<Uint8Array>> {
  if (running.has(native))
    throw new AppError('conflict', 'an archive of this workspace is being written already', { retryAfterMs: 10_000 });
  running.add(native);
  try {
    await write('audit.note', { action: 'workspace.exported', subject: { kind: 'workspace', id: workspace.id } });
    const sources = {
      workspaceId: workspace.id,
      name: workspace.name,
      nowMs: clock(),
      controlPath: join(env.dataDir, 'control.db'),
      workspacePath: stores.path(workspace.id),
      importsFolder: join(env.dataDir, 'imports', workspace.id),
    };
    const { closing } = await stores.get(workspace.id);
    return await openArchive(sources, exportsFolder(env.dataDir), closing, () => running.delete(native));
  } catch (error) {
    running.delete(native);
    throw error;
  }
}
