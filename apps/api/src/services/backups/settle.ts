import { AppError } from '@alongside/common';
import { sign } from '../../auth/sign.ts';
import type { Context } from '../../context.ts';
import { idName, suppressionHash } from '../../db/mutations/privacy/suppression.ts';
import type { KnownErasures } from '../../db/mutations/restores/settle-workspace.ts';
import { proveErasures } from '../privacy/prove-erasures.ts';
import { removeWorkspaceFiles } from '../workspaces/remove-workspace-files.ts';
import type { Later } from './later.ts';
import type { Manifest } from './manifest.ts';

/** Some milliseconds. */
const chunkObjections = 1_000;

/** What a restore changed of what lay in the backup. */
export interface Settled {
  /** People of the backup who had been erased since, and are erased again. */
  erased: number;
  /** People of the backup who had said no since, and of whom that holds again. */
  objected: number;
  /** Workspaces of the backup that had been deleted since, and are left out. */
  deletedWorkspaces: readonly string[];
  /** Members of the backup who had been removed since, and are removed again. */
  removedMembers: number;
}

/**
 * Takes out of what was restored all that had been erased, deleted or withdrawn since the backup, as far as anything that is left knows of it;
 * what people keep of the time after the backup does not pass for current.
 */
export async function settle(context: Context, manifest: Manifest, later: Later): Promise<Settled> {
  const { control, writer } = context;
  const settled: Settled = { erased: 0, objected: 0, deletedWorkspaces: [], removedMembers: 0 };
  const { takenAt } = manifest;
  if (later.replacesAccess) {
    await writer.write('control', 'restores.settleAccess', { takenAt, keys: [...later.revokedKeys] });
    settled.removedMembers = await removeMembers(context, later.withdrawnMembers);
  }
  for (const { workspace } of manifest.databases) {
    if (!workspace || !later.restored.has(workspace.id)) continue;
    if (later.deletedWorkspaces.has(workspace.id)) {
      const name = control.findWorkspace(workspace.id)?.name ?? '';
      await writer.write('control', 'workspaces.delete', { workspaceId: workspace.id, confirmName: name });
      await removeWorkspaceFiles(context, workspace.id);
      settled.deletedWorkspaces = [...settled.deletedWorkspaces, workspace.slug];
      continue;
    }
    settled.erased += await eraseAgain(context, workspace.id, later.erasuresOf(workspace.id));
    settled.objected += await keepObjections(context, workspace.id, later);
    await writer.write(workspace.id, 'restores.settleWorkspace', { ...later.erasuresOf(workspace.id), takenAt });
  }
  return settled;
}

/** @returns how many of the erased were in the backup */
async function eraseAgain(context: Context, workspaceId: string, known: KnownErasures): Promise<number> {
  const { stores, writer, secret } = context;
  const { native } = await stores.get(workspaceId);
  const before = new Set(native.all('SELECT person_hash FROM erasures').map(([hash]) => String(hash)));
  const wanted = new Set(known.erasures.map(({ personHash }) => personHash).filter((hash) => !before.has(hash)));
  if (wanted.size === 0) return 0;
  const ids = native.all('SELECT id FROM people').map(([id]) => String(id));
  const names = new Set(known.suppressions.map(([hash]) => hash));
  const hashOf = suppressionHash((purpose, text) => sign(secret, purpose, text));
  const found = ids.filter((id) => wanted.has(sign(secret, 'suppression', `person\n${id}`)) || names.has(hashOf(idName(id))));
  for (const personId of found) await writer.write(workspaceId, 'privacy.erase', { personId });
  // Also out of the gaps of the files that were just laid out.
  if (found.length > 0) await proveErasures(context, workspaceId, new AbortController().signal);
  return found.length;
}

/** @returns for how many people of the backup that changed something */
async function keepObjections({ writer }: Context, workspaceId: string, later: Later): Promise<number> {
  const people = new Set<number>();
  for (const objections of later.objectionsOf(workspaceId)) {
    for (let from = 0; from < objections.length; from += chunkObjections) {
      const chunk = { objections: objections.slice(from, from + chunkObjections) };
      for (const pk of await writer.write(workspaceId, 'restores.keepObjections', chunk)) people.add(pk);
    }
  }
  return people.size;
}

async function removeMembers({ control, writer, log }: Context, withdrawn: ReadonlySet<string>): Promise<number> {
  const all = control.native.all("SELECT id, workspace_id FROM members WHERE status = 'active'");
  let removed = 0;
  for (const [id, workspaceId] of all) {
    if (!withdrawn.has(String(id))) continue;
    try {
      await writer.write('control', 'members.delete', { id: String(id), workspaceId: String(workspaceId) });
      removed += 1;
    } catch (error) {
      // The last admin stays: somebody must be able to put the rest in order.
      if (!(error instanceof AppError)) throw error;
      log.warn({ actorId: String(id), err: error }, 'a member that was removed after the backup could not be removed again');
    }
  }
  return removed;
}
