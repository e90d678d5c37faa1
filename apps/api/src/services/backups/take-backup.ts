import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { AppError, msToInstant } from '@alongside/common';
import type { Context } from '../../context.ts';
import { copyDatabase } from '../../db/backups/copy-database.ts';
import { hashTables } from '../../db/backups/hash-tables.ts';
import { keepOneWorkspace } from '../../db/backups/keep-one-workspace.ts';
import { appliedMigrations } from '../../db/backups/known-migrations.ts';
import { openForReading } from '../../db/readers/open-for-reading.ts';
import type { SqlConnection } from '../../db/sql-connection.ts';
import { sqliteVersion } from '../../db/sqlite-version.ts';
import { fileFacts, syncPath } from './file-facts.ts';
import { installationName } from './installation-name.ts';
import { type BackupDatabase, type Manifest, manifestName, secretName } from './manifest.ts';
import { productVersion } from './product-version.ts';

export interface BackupWish {
  /** Must be empty, or not there yet. */
  readonly folder: string;
  /** Only this workspace; absent: all. */
  readonly slug?: string | undefined;
  /** Whether the installation's secret goes with it. */
  readonly withSecret: boolean;
  /** Told what is copied next, and waited for. */
  readonly onProgress?: (what: string) => void | Promise<void>;
}

/** How often it is looked whether workspaces were made meanwhile. */
const mostRounds = 5;

interface Workspace {
  readonly id: string;
  readonly slug: string;
}

/**
 * Copies a whole installation, or one workspace of it, while it is in use. Each database is copied as it is at one moment, by a connection
 * that cannot write; the control database last, so that everything the workspaces say of it is in it.
 *
 * @throws AppError `conflict` when something lies in the folder, `not_found` when there is no such workspace
 */
export async function takeBackup(context: Context, { folder, slug, withSecret, onProgress = () => {} }: BackupWish): Promise<Manifest> {
  const { env, control, clock, secret } = context;
  const only = slug === undefined ? undefined : control.findWorkspaceBySlug(slug);
  if (slug !== undefined && !only) throw new AppError('not_found', `there is no workspace ${slug}`);
  refuseInside(env.dataDir, folder);
  prepare(folder);
  const takenAt = msToInstant(clock());
  const databases = await copyDatabases({ context, folder, onProgress }, only);
  const ids = databases.flatMap(({ workspace }) => workspace?.id ?? []);
  const manifest: Manifest = {
    format: 1,
    product: { name: 'alongside', version: productVersion() },
    sqlite: sqliteVersion(control.native).version,
    installation: installationName(secret),
    takenAt,
    finishedAt: msToInstant(clock()),
    ...(only && { only: only.slug }),
    hasSecret: withSecret,
    databases,
    files: await copyFiles(context, folder, ids, withSecret),
  };
  await finish(folder, manifest);
  return manifest;
}

interface Means {
  readonly context: Context;
  readonly folder: string;
  readonly onProgress: (what: string) => void | Promise<void>;
}

/** The workspaces first, then the control database; again for those that were made meanwhile. */
async function copyDatabases(means: Means, only: Workspace | undefined): Promise<BackupDatabase[]> {
  const { context, folder, onProgress } = means;
  const copied = new Map<string, BackupDatabase>();
  let missing: readonly Workspace[] = only ? [only] : listWorkspaces(context.control.native);
  for (let round = 0; round < mostRounds; round += 1) {
    for (const workspace of missing) {
      if (!context.control.findWorkspace(workspace.id)) continue;
      await onProgress(workspace.slug);
      const database = await copyUnlessGone(means, workspace);
      if (database) copied.set(workspace.id, database);
    }
    await onProgress('control');
    const control = await copyControl(context, folder, only?.id);
    const known = readWorkspaces(join(folder, control.path));
    if (only && known.length === 0) throw new AppError('not_found', `the workspace ${only.slug} was deleted meanwhile`);
    missing = known.filter(({ id }) => !copied.has(id));
    if (missing.length === 0) return [control, ...keepKnown(folder, copied, known)];
    // What a new workspace says of the control database may be newer than this copy.
    rmSync(join(folder, control.path));
  }
  throw new AppError('unavailable', 'workspaces are made faster than they can be copied');
}

/** Without those that were deleted meanwhile. */
function keepKnown(folder: string, copied: ReadonlyMap<string, BackupDatabase>, known: readonly Workspace[]): BackupDatabase[] {
  return [...copied].flatMap(([id, database]) => {
    if (known.some((workspace) => workspace.id === id)) return [database];
    rmSync(join(folder, database.path));
    return [];
  });
}

/** @returns nothing of a workspace that was deleted before all of it was copied */
async function copyUnlessGone(means: Means, workspace: Workspace): Promise<BackupDatabase | undefined> {
  try {
    return await copyWorkspace(means, workspace);
  } catch (error) {
    if (means.context.control.findWorkspace(workspace.id)) throw error;
    rmSync(join(means.folder, pathOf(workspace)), { force: true });
    return undefined;
  }
}

function pathOf({ id }: Workspace): string {
  return `workspaces/${id}.db`;
}

async function copyWorkspace({ context, folder }: Means, workspace: Workspace): Promise<BackupDatabase> {
  const { id } = workspace;
  // Opened by whoever writes, so that it is there and of the newest schema.
  await context.stores.get(id);
  const path = pathOf(workspace);
  rmSync(join(folder, path), { force: true });
  return copy(context, folder, context.stores.path(id), { path, schema: 'workspace', workspace: { id, slug: workspace.slug } });
}

/** What is erased in the data folder must be gone from it: a backup within would hold it. */
function refuseInside(dataDir: string, folder: string): void {
  const path = relative(dataDir, resolve(folder));
  if (path === '' || !path.startsWith('..')) throw new AppError('conflict', `${folder} lies in the data folder: keep backups elsewhere`);
}

function prepare(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new AppError('conflict', `${folder} is not empty: name a new folder`);
  mkdirSync(join(folder, 'workspaces'), { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
}

function listWorkspaces(control: SqlConnection): Workspace[] {
  return control.all('SELECT id, slug FROM workspaces ORDER BY slug').map(([id, slug]) => ({ id: String(id), slug: String(slug) }));
}

function readWorkspaces(path: string): Workspace[] {
  const sql = openForReading(path);
  try {
    return listWorkspaces(sql);
  } finally {
    sql.close();
  }
}

type Named = Pick<BackupDatabase, 'path' | 'schema' | 'workspace'>;

async function copyControl(context: Context, folder: string, onlyId: string | undefined): Promise<BackupDatabase> {
  const from = join(context.env.dataDir, 'control.db');
  const named = { path: 'control.db', schema: 'control' } as const;
  if (onlyId === undefined) return copy(context, folder, from, named);
  const whole = join(folder, 'control-of-all.db');
  try {
    copyDatabase(from, whole);
    keepOneWorkspace(whole, onlyId);
    return await copy(context, folder, whole, named);
  } finally {
    rmSync(whole, { force: true });
  }
}

async function copy({ clock }: Context, folder: string, from: string, named: Named): Promise<BackupDatabase> {
  const to = join(folder, named.path);
  const takenAt = msToInstant(clock());
  copyDatabase(from, to);
  const sql = openForReading(to);
  try {
    return { ...named, takenAt, migrations: appliedMigrations(sql), tables: hashTables(sql), ...(await fileFacts(to)) };
  } finally {
    sql.close();
  }
}

/** Reports of imports of the copied workspaces, and what the installation itself keeps as files. */
async function copyFiles(
  { env }: Context,
  folder: string,
  workspaceIds: readonly string[],
  withSecret: boolean,
): Promise<Manifest['files']> {
  const imports = workspaceIds.flatMap((id) => {
    const reports = join(env.dataDir, 'imports', id);
    // Those that begin with a dot are not finished.
    const names = existsSync(reports) ? readdirSync(reports).filter((name) => !name.startsWith('.')) : [];
    return names.map((name) => `imports/${id}/${name}`);
  });
  const own = [...(withSecret ? [secretName] : []), 'demo.json'].filter((name) => existsSync(join(env.dataDir, name)));
  const files: Manifest['files'] = [];
  for (const path of [...imports, ...own]) {
    const to = join(folder, path);
    mkdirSync(dirname(to), { recursive: true, mode: 0o700 });
    if (!copyIfThere(join(env.dataDir, path), to)) continue;
    chmodSync(to, 0o600);
    files.push({ path: path.split(sep).join('/'), ...(await fileFacts(to)) });
  }
  return files;
}

/** The oldest report of an import goes when a new one comes. */
function copyIfThere(from: string, to: string): boolean {
  try {
    copyFileSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' && !existsSync(from)) return false;
    throw error;
  }
}

/** The manifest last, once all it speaks of is on the disk. */
async function finish(folder: string, manifest: Manifest): Promise<void> {
  for (const { path } of [...manifest.databases, ...manifest.files]) await syncPath(join(folder, path));
  writeFileSync(join(folder, manifestName), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600, flag: 'wx', flush: true });
  for (const path of [join(folder, 'workspaces'), folder, dirname(resolve(folder))]) await syncPath(path);
}
