import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AppError } from '@alongside/common';
import { copyDatabase } from '../../db/backups/copy-database.ts';
import { filesOfDatabase } from '../../db/files-of-database.ts';
import { openForReading } from '../../db/readers/open-for-reading.ts';
import type { Env } from '../../env.ts';
import { openDoor } from '../../server/open-door.ts';
import { restoringName } from '../../server/refuse-half-restored.ts';
import { takeLock } from '../../server/take-lock.ts';
import { checkCopy } from '../../services/backups/check-copy.ts';
import { syncPath } from '../../services/backups/file-facts.ts';
import { laterBackupsBeside, readLater } from '../../services/backups/later.ts';
import { layOut } from '../../services/backups/lay-out.ts';
import { type Manifest, secretName } from '../../services/backups/manifest.ts';
import { readManifest } from '../../services/backups/read-manifest.ts';
import { secretFor } from '../../services/backups/secret-for.ts';
import { type Settled, settle } from '../../services/backups/settle.ts';
import { asidesName, readAsides, writeAsides } from './asides.ts';
import { moveAside, placeAside } from './move-aside.ts';
import type { RestoreWish } from './read-arguments.ts';

export interface Restored {
  readonly manifest: Manifest;
  readonly settled: Settled;
  /** Where what was replaced lies now. */
  readonly aside: string | undefined;
  /** What was asked who was erased since. */
  readonly sources: readonly string[];
  /** Files that should have been asked, too, and could not be read. */
  readonly unread: readonly string[];
}

/**
 * Puts a backup, or one workspace of it, into the data folder. It is put together and checked beside what lies there, and takes its place
 * only when it is whole.
 *
 * @throws AppError `conflict` when a server runs there, data is in the way, or the backup is damaged
 */
export async function restore(env: Env, wish: RestoreWish): Promise<Restored> {
  const whole = readManifest(wish.from);
  const manifest = wish.slug === undefined ? whole : onlyWorkspace(whole, wish.slug);
  await checkCopy(wish.from, manifest);
  const { dataDir } = env;
  const staging = join(dataDir, restoringName);
  const place = placeAside(dataDir);
  // What one that was broken off had moved already: it knows what has happened last, and may hold the secret.
  const earlier = readAsides(staging);
  const asides = earlier.filter((folder) => existsSync(folder));
  const secretPlaces = [wish.from, dataDir, ...asides].map((folder) => join(folder, secretName));
  const secret = secretFor(whole, [...(wish.secretFile ? [wish.secretFile] : []), ...secretPlaces]);
  const unlock = takeLock(dataDir, 'command');
  try {
    refuseInTheWay(dataDir, earlier.length > 0 ? { ...wish, replaces: true } : wish, manifest);
    mkdirSync(staging, { recursive: true, mode: 0o700 });
    for (const name of readdirSync(staging)) if (name !== asidesName) rmSync(join(staging, name), { recursive: true });
    await layOut(wish.from, staging, manifest);
    writeFileSync(join(staging, secretName), secret.toString('base64'), { mode: 0o600, flush: true });
    // Of one workspace, the rest of the installation is as it is now.
    if (wish.slug !== undefined) copyDatabase(join(dataDir, 'control.db'), join(staging, 'control.db'));
    const beside = laterBackupsBeside(wish.from, whole);
    const sources = [...asides, ...[dataDir, ...wish.erasuresOf, ...beside.folders].filter(knowsSomething)];
    const { settled, unread } = await settleIn(staging, { env, manifest, wish, sources });
    const all = readdirSync(staging).filter((name) => name !== asidesName);
    const entries = wish.slug === undefined ? all : entriesOfWorkspaces(staging, manifest);
    const taken = wish.slug === undefined ? readdirSync(dataDir).filter(isData) : [...entries, ...sidesOf(entries)];
    writeAsides(staging, [...earlier, place]);
    const moved = await moveAside(dataDir, place, taken);
    const aside = [...asides, ...(moved ? [place] : [])].join(' and ') || undefined;
    for (const entry of entries) {
      mkdirSync(dirname(join(dataDir, entry)), { recursive: true, mode: 0o700 });
      renameSync(join(staging, entry), join(dataDir, entry));
    }
    rmSync(staging, { recursive: true });
    await syncPath(dataDir);
    return { manifest, settled, aside, sources, unread: [...beside.unread, ...unread] };
  } catch (error) {
    // What lay there lies there still: a server may go on with it.
    const isUntouched = earlier.length === 0 && !existsSync(place) && readdirSync(dataDir).some(isData);
    if (isUntouched) rmSync(staging, { recursive: true, force: true });
    throw error;
  } finally {
    unlock();
  }
}

const knowsSomething = (folder: string) => existsSync(join(folder, 'control.db'));
const isData = (name: string) => name !== 'server.lock' && name !== restoringName;

function onlyWorkspace(manifest: Manifest, slug: string): Manifest {
  const databases = manifest.databases.filter(({ workspace }) => workspace?.slug === slug);
  const [database] = databases;
  if (!database?.workspace) throw new AppError('not_found', `the backup has no workspace ${slug}`);
  const { id } = database.workspace;
  return { ...manifest, databases, files: manifest.files.filter(({ path }) => path.startsWith(`imports/${id}/`)) };
}

function refuseInTheWay(dataDir: string, { replaces, slug }: RestoreWish, { databases }: Manifest): void {
  const control = join(dataDir, 'control.db');
  if (slug === undefined) {
    if (replaces || !readdirSync(dataDir).some(isData)) return;
    throw new AppError(
      'conflict',
      `${dataDir} holds data: name an empty folder by ALONGSIDE_DATA_DIR, or say --replace, which moves it aside`,
    );
  }
  if (!existsSync(control)) throw new AppError('not_found', `${dataDir} holds no installation to put ${slug} into: leave --workspace out`);
  const sql = openForReading(control);
  try {
    const [known] = sql.all('SELECT 1 FROM workspaces WHERE id = ?', databases[0]?.workspace?.id ?? '');
    if (!known) throw new AppError('not_found', `the installation in ${dataDir} has no workspace ${slug} of this backup any more`);
  } finally {
    sql.close();
  }
  if (!replaces) throw new AppError('conflict', `${slug} holds data: say --replace, which moves it aside`);
}

interface Settling {
  readonly env: Env;
  readonly manifest: Manifest;
  readonly wish: RestoreWish;
  readonly sources: readonly string[];
}

async function settleIn(staging: string, { env, manifest, wish, sources }: Settling): Promise<Pick<Restored, 'settled' | 'unread'>> {
  const restored = new Set(manifest.databases.flatMap(({ workspace }) => workspace?.id ?? []));
  const later = readLater(restored, { folders: sources, wanted: wish.erasuresOf }, wish.slug === undefined);
  const door = await openDoor({ ...env, dataDir: staging });
  try {
    return { settled: await settle(door.context, manifest, later), unread: [...later.unread] };
  } finally {
    await door.close();
  }
}

function entriesOfWorkspaces(staging: string, { databases }: Manifest): string[] {
  const ids = databases.flatMap(({ workspace }) => workspace?.id ?? []);
  return ids.flatMap((id) => [`workspaces/${id}.db`, `imports/${id}`]).filter((entry) => existsSync(join(staging, entry)));
}

/** What is kept beside a database: it belongs to the one that goes. */
function sidesOf(entries: readonly string[]): string[] {
  const databases = entries.filter((entry) => entry.endsWith('.db'));
  return databases.flatMap(filesOfDatabase).filter((entry) => !databases.includes(entry));
}
