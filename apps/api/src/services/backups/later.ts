import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readKnownErasures, readWithdrawals } from '../../db/backups/read-later.ts';
import { readObjections } from '../../db/backups/read-objections.ts';
import type { Objection } from '../../db/mutations/restores/keep-objections.ts';
import type { KnownErasures } from '../../db/mutations/restores/settle-workspace.ts';
import { type Manifest, manifestName } from './manifest.ts';
import { readManifest } from './read-manifest.ts';

/** What happened after a backup that must hold after its restore, too. */
export interface Later {
  /** The workspaces that are put back. */
  readonly restored: ReadonlySet<string>;
  /** Whether keys, members and sign-ins are put back as well. */
  readonly replacesAccess: boolean;
  readonly revokedKeys: ReadonlySet<string>;
  readonly deletedWorkspaces: ReadonlySet<string>;
  /** Members who were removed, or suspended when last heard of. Who is only not known somewhere may have come after that was copied. */
  readonly withdrawnMembers: ReadonlySet<string>;
  erasuresOf(workspaceId: string): KnownErasures;
  /** By what people said no, the latest copy first. */
  objectionsOf(workspaceId: string): Iterable<readonly Objection[]>;
}

/**
 * Asks whatever knows more than a backup: the data that it replaces, and later backups.
 *
 * @param sources data folders or folders of backups, the latest first; those that hold no copy of something are passed over
 */
export function readLater(restored: ReadonlySet<string>, sources: readonly string[], replacesAccess: boolean): Later {
  const withdrawals = sources
    .map((source) => join(source, 'control.db'))
    .filter((path) => existsSync(path))
    .map(readWithdrawals);
  const copiesOf = (workspaceId: string) =>
    sources.map((source) => join(source, 'workspaces', `${workspaceId}.db`)).filter((path) => existsSync(path));
  return {
    restored,
    replacesAccess,
    revokedKeys: new Set(withdrawals.flatMap(({ revokedKeys }) => revokedKeys)),
    deletedWorkspaces: new Set(withdrawals.flatMap(({ deletedWorkspaces }) => deletedWorkspaces)),
    withdrawnMembers: new Set([
      ...withdrawals.flatMap(({ removedMembers }) => removedMembers),
      ...(withdrawals[0]?.suspendedMembers ?? []),
    ]),
    erasuresOf(workspaceId) {
      const known = copiesOf(workspaceId).map(readKnownErasures);
      return { erasures: known.flatMap(({ erasures }) => erasures), suppressions: known.flatMap(({ suppressions }) => suppressions) };
    },
    *objectionsOf(workspaceId) {
      for (const path of copiesOf(workspaceId)) yield readObjections(path);
    },
  };
}

/** Later whole backups of the same installation that lie beside one, the latest first. */
export function laterBackupsBeside(folder: string, { installation, takenAt }: Manifest): string[] {
  const beside = dirname(resolve(folder));
  const found = readdirSync(beside, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(beside, entry.name, manifestName)))
    .flatMap((entry) => {
      const path = join(beside, entry.name);
      const manifest = readManifest(path);
      const isLater = manifest.installation === installation && Date.parse(manifest.takenAt) > Date.parse(takenAt);
      return isLater && manifest.only === undefined ? [{ path, atMs: Date.parse(manifest.takenAt) }] : [];
    });
  return found.toSorted((a, b) => b.atMs - a.atMs).map(({ path }) => path);
}
