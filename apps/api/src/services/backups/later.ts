import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { AppError } from '@alongside/common';
import { type KnownWithdrawals, readKnownErasures, readWithdrawals } from '../../db/backups/read-later.ts';
import { readObjections } from '../../db/backups/read-objections.ts';
import type { Objection } from '../../db/mutations/restores/keep-objections.ts';
import type { KnownErasures } from '../../db/mutations/restores/settle-workspace.ts';
import { diskTrouble } from '../../disk-trouble.ts';
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
  /** Files of the sources that could not be read so far, and were passed over. */
  readonly unread: ReadonlySet<string>;
}

export interface LaterSources {
  /** Data folders or folders of backups, the latest first; those that hold no copy of something are passed over. */
  readonly folders: readonly string[];
  /** Those of them without which somebody does not want to go on. */
  readonly wanted: readonly string[];
}

/**
 * Asks whatever knows more than a backup: the data that it replaces, and later backups. Damaged files are often why there is a restore at
 * all: what cannot be read is passed over.
 *
 * @throws AppError `conflict` when a source that is wanted cannot be read; whatever is asked later, too
 */
export function readLater(restored: ReadonlySet<string>, { folders, wanted }: LaterSources, replacesAccess: boolean): Later {
  const unread = new Set<string>();
  const readAll = <Result>(file: string, read: (path: string) => Result): Result[] =>
    folders.flatMap((folder) => {
      const path = join(folder, file);
      if (!existsSync(path)) return [];
      try {
        return [read(path)];
      } catch (cause) {
        if (!isOfStorage(cause)) throw cause;
        if (wanted.includes(folder))
          throw new AppError('conflict', `${path} cannot be read: it is damaged, or no database of this product`, { cause });
        unread.add(path);
        return [];
      }
    });
  const fileOf = (workspaceId: string) => join('workspaces', `${workspaceId}.db`);
  const withdrawals = readAll('control.db', readWithdrawals);
  return {
    restored,
    replacesAccess,
    revokedKeys: new Set(withdrawals.flatMap(({ revokedKeys }) => revokedKeys)),
    deletedWorkspaces: new Set(withdrawals.flatMap(({ deletedWorkspaces }) => deletedWorkspaces)),
    withdrawnMembers: new Set([...withdrawals.flatMap(({ removedMembers }) => removedMembers), ...lastSuspended(withdrawals)]),
    unread,
    erasuresOf(workspaceId) {
      const known = readAll(fileOf(workspaceId), readKnownErasures);
      return { erasures: known.flatMap(({ erasures }) => erasures), suppressions: known.flatMap(({ suppressions }) => suppressions) };
    },
    objectionsOf: (workspaceId) => readAll(fileOf(workspaceId), readObjections),
  };
}

/** Of each workspace, whoever was suspended when it was last heard of. */
function lastSuspended(withdrawals: readonly KnownWithdrawals[]): string[] {
  const told = new Set<string>();
  return withdrawals.flatMap(({ suspendedMembers, workspaceIds }) => {
    const news = suspendedMembers.filter(([, workspaceId]) => !told.has(workspaceId));
    for (const id of workspaceIds) told.add(id);
    return news.map(([id]) => id);
  });
}

export interface LaterBackups {
  /** The latest first. */
  readonly folders: readonly string[];
  /** Manifests that could not be understood: nobody knows whose they are. */
  readonly unread: readonly string[];
}

/** Later finished backups of the same installation that lie beside one, of all of it or of one workspace. */
export function laterBackupsBeside(folder: string, { installation, takenAt }: Manifest): LaterBackups {
  const beside = dirname(resolve(folder));
  const unread: string[] = [];
  const found = readdirSync(beside, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(beside, entry.name, manifestName)))
    .flatMap((entry) => {
      const path = join(beside, entry.name);
      try {
        const manifest = readManifest(path);
        const isLater = manifest.installation === installation && Date.parse(manifest.takenAt) > Date.parse(takenAt);
        return isLater ? [{ path, atMs: Date.parse(manifest.takenAt) }] : [];
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        unread.push(join(path, manifestName));
        return [];
      }
    });
  return { folders: found.toSorted((a, b) => b.atMs - a.atMs).map(({ path }) => path), unread };
}

/** What SQLite says of a file, such as that it is damaged, none of its own, or lacks a table. */
function isOfStorage(error: unknown): boolean {
  return diskTrouble(error) !== undefined || (error instanceof Error && 'code' in error && error.code === 'SQLITE_ERROR');
}
