import { rmSync, statSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { AppError } from '@alongside/common';
import type { Context } from '../../context.ts';
import { isHeld } from '../../db/mutations/privacy/is-held.ts';
import type { ErasureTask, Needle } from '../../db/mutations/privacy/needles.ts';
import { isCutOff } from '../imports/is-cut-off.ts';
import { type DataFile, filesOfWorkspace } from './files-of-workspace.ts';
import { needleForms } from './needle-forms.ts';
import { searchFiles } from './search-files.ts';
import { strikeFromFile } from './strike-from-file.ts';

export interface Proof {
  /** What still stands somewhere after all tries. */
  readonly remaining: ReadonlySet<string>;
  /** What the search itself found and removed, by kind. */
  readonly removed: Readonly<Record<string, number>>;
}

type Means = Pick<Context, 'env' | 'writer' | 'control'>;

/** Enough for gaps in the file, for what came in meanwhile, and for an import that is soon over. */
const tries = 5;
const patienceMs = 20;
const patience = 500;
const longestPauseMs = 1_000;
/** Smaller files are written anew at once: it takes less than half a second. Larger ones when something is found, and every night. */
const alwaysCompactBytes = 67_108_864;

/**
 * Searches every file of the data folder for what must be gone. If it stands in the database's file, that is written anew, since rows that
 * were moved leave copies in gaps; what is still found then is only mentioned somewhere, and struck out there. A name or number that
 * others have as well is theirs, and not looked for.
 *
 * @throws AppError `unavailable` while an import that is running has quoted them: its list is its own until it is over
 */
export async function proveErasure(means: Means, workspaceId: string, task: ErasureTask, signal: AbortSignal): Promise<Proof> {
  let wanted = task.needles;
  const isSmall = databaseBytes(means, workspaceId) < alwaysCompactBytes;
  let isCompact = (task.compact || isSmall) && (await compact(means, workspaceId));
  const removed: Record<string, number> = {};
  for (let left = tries; ; left -= 1) {
    await emptyLog(means, workspaceId, signal);
    const found = await search(means, workspaceId, wanted, signal);
    if (found.length === 0) return { remaining: new Set(), removed };
    if (left === 1) refuseWhileRunning(found);
    if (left === 1) return { remaining: new Set(found.map(({ needle }) => needle.text)), removed };
    const others = new Set<string>();
    const within = new Set<string>();
    const inDatabase = textsIn(found, 'database');
    if (inDatabase.length > 0) {
      if (isCompact) isCompact = !(await strikeFromDatabase(means, workspaceId, inDatabase, { others, within, removed }));
      else isCompact = await compact(means, workspaceId);
    } else if (textsIn(found, 'contexts').length > 0) {
      // Nothing there that could not be composed anew, and of what is composed now nothing tells it.
      await means.writer.tidy(workspaceId, 'forget');
    }
    await cleanControl(means, textsIn(found, 'control'), others);
    await cleanArchive(found, { others, within }, signal);
    wanted = wanted.filter(({ text }) => !others.has(text));
  }
}

interface Found {
  readonly file: DataFile;
  readonly needle: Needle;
}

async function search({ env }: Means, workspaceId: string, needles: readonly Needle[], signal: AbortSignal): Promise<Found[]> {
  const files = filesOfWorkspace(env.dataDir, workspaceId);
  const byPath = new Map(files.map((file) => [file.path, file]));
  const hits = await searchFiles({ files: [...byPath.keys()], needles: needles.map(({ text }) => needleForms(text)) }, signal);
  return hits.map(({ file, needle }) => ({ file: byPath.get(file) as DataFile, needle: needles[needle] as Needle }));
}

/** Only an empty log holds nothing of what the database no longer says. A reader may be in the way for a moment, an export for minutes. */
async function emptyLog({ writer }: Means, workspaceId: string, signal: AbortSignal): Promise<void> {
  for (let left = patience; left > 0; left -= 1) {
    if (await writer.tidy(workspaceId, 'checkpoint')) return;
    await pause(Math.min(longestPauseMs, patienceMs * (patience - left + 1)), undefined, { signal });
  }
}

function databaseBytes({ env }: Means, workspaceId: string): number {
  const files = filesOfWorkspace(env.dataDir, workspaceId).filter(({ kind }) => kind === 'database');
  return Math.max(0, ...files.map(({ path }) => statSync(path, { throwIfNoEntry: false })?.size ?? 0));
}

async function compact({ writer }: Means, workspaceId: string): Promise<true> {
  await writer.tidy(workspaceId, 'compact');
  return true;
}

/** What stands in a file without gaps stands in a row. @returns whether something was struck out */
async function strikeFromDatabase(
  { writer }: Means,
  workspaceId: string,
  needles: readonly Needle[],
  { others, within, removed }: { readonly others: Set<string>; readonly within: Set<string>; readonly removed: Record<string, number> },
): Promise<boolean> {
  for (const { kind, text } of needles) if (kind === 'row') others.add(text);
  const swept = await writer.write(workspaceId, 'privacy.sweep', { needles: needles.filter(({ kind }) => kind !== 'row') });
  for (const [kind, count] of Object.entries(swept.removed)) removed[kind] = (removed[kind] ?? 0) + count;
  for (const text of swept.others) others.add(text);
  for (const text of swept.within) within.add(text);
  return Object.keys(swept.removed).length > 0;
}

/** Reports of imports quote what was wrong with rows. An import that is just running is waited for; one that was cut off leaves nothing. */
async function cleanArchive(
  found: readonly Found[],
  { others, within }: { readonly others: ReadonlySet<string>; readonly within: ReadonlySet<string> },
  signal: AbortSignal,
): Promise<void> {
  for (const path of new Set(found.filter(({ file }) => file.kind === 'archive').map(({ file }) => file.path))) {
    const texts = textsIn(found.filter(({ file }) => file.path === path)).map(({ text }) => text);
    if (isUnderway(path)) await pause(patience, undefined, { signal });
    else if (path.endsWith('.part')) rmSync(path, { force: true });
    else {
      const mine = texts.filter((text) => !others.has(text));
      await strikeFromFile(path, { texts: mine, within: texts.filter((text) => within.has(text)) });
    }
  }
}

function isUnderway(path: string): boolean {
  return path.endsWith('.part') && !isCutOff(path);
}

function refuseWhileRunning(found: readonly Found[]): void {
  if (found.some(({ file }) => file.kind === 'archive' && isUnderway(file.path)))
    throw new AppError(
      'unavailable',
      'an import that is running has quoted somebody who was erased: its list is looked at when it is over',
    );
}

/** There it can only be a member's or an invitation's, which are no matter of the CRM; or older content in a gap. */
async function cleanControl({ writer, control }: Means, needles: readonly Needle[], others: Set<string>): Promise<void> {
  if (needles.length === 0) return;
  for (const { text } of needles) if (isHeld(control.native, text, [])) others.add(text);
  if (needles.some(({ text }) => !others.has(text))) await writer.tidy('control', 'compact');
}

function textsIn(found: readonly Found[], kind?: DataFile['kind']): Needle[] {
  const inside = found.filter(({ file }) => kind === undefined || file.kind === kind);
  return [...new Map(inside.map(({ needle }) => [needle.text, needle])).values()];
}
