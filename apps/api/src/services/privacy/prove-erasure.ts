import { setTimeout as pause } from 'node:timers/promises';
import type { Context } from '../../context.ts';
import { isHeld } from '../../db/mutations/privacy/is-held.ts';
import type { Needle } from '../../db/mutations/privacy/needles.ts';
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

/** Enough for gaps in the file, for what came in meanwhile, and for an import that was just running. */
const tries = 5;
const patienceMs = 20;
const patience = 500;

/**
 * Searches every file of the data folder for what must be gone. What is found is struck out where it was only mentioned; if it stands in
 * gaps of the database's file, that is written anew. A name or number that others have as well is theirs, and not looked for.
 */
export async function proveErasure(means: Means, workspaceId: string, needles: readonly Needle[], signal: AbortSignal): Promise<Proof> {
  let wanted = needles;
  const removed: Record<string, number> = {};
  for (let left = tries; ; left -= 1) {
    await emptyLog(means, workspaceId, signal);
    const found = await search(means, workspaceId, wanted, signal);
    if (found.length === 0) return { remaining: new Set(), removed };
    if (left === 1) return { remaining: new Set(found.map(({ needle }) => needle.text)), removed };
    const others = new Set<string>();
    await cleanDatabase(means, workspaceId, textsIn(found, 'database'), others, removed);
    await cleanControl(means, textsIn(found, 'control'), others);
    for (const path of new Set(found.filter(({ file }) => file.kind === 'archive').map(({ file }) => file.path))) {
      if (path.endsWith('.part')) await pause(patience, undefined, { signal });
      else
        await strikeFromFile(
          path,
          textsIn(found.filter(({ file }) => file.path === path)).map(({ text }) => text),
        );
    }
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

/** Only an empty log holds nothing of what the database no longer says. A reader may be in the way for a moment. */
async function emptyLog({ writer }: Means, workspaceId: string, signal: AbortSignal): Promise<void> {
  for (let left = patience; left > 0; left -= 1) {
    if (await writer.tidy(workspaceId, 'checkpoint')) return;
    await pause(patienceMs, undefined, { signal });
  }
}

async function cleanDatabase(
  { writer }: Means,
  workspaceId: string,
  needles: readonly Needle[],
  others: Set<string>,
  removed: Record<string, number>,
): Promise<void> {
  if (needles.length === 0) return;
  const swept = await writer.write(workspaceId, 'privacy.sweep', { needles });
  for (const [kind, count] of Object.entries(swept.removed)) removed[kind] = (removed[kind] ?? 0) + count;
  for (const text of swept.others) others.add(text);
  if (needles.some(({ text }) => !others.has(text))) await writer.tidy(workspaceId, 'compact');
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
