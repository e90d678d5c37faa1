import { hourMs, minuteMs, secondMs } from '@alongside/common';
import type { Manifest } from '../../services/backups/manifest.ts';
import type { DrillReport } from './drill.ts';
import type { Restored } from './restore.ts';

/** What a restore did, in words. */
export function restoredText({ manifest, settled, aside, sources, unread }: Restored, dataDir: string, tookMs: number): string {
  const { erased, objected, deletedWorkspaces, removedMembers } = settled;
  return [
    `Restored ${contentOf(manifest)} as of ${manifest.takenAt} into ${dataDir} in ${(tookMs / secondMs).toFixed(1)} s.`,
    ...(aside === undefined ? [] : [`What lay there before lies in ${aside}: remove it when you no longer need it.`]),
    ...(sources.length > 0
      ? [`Erased since and erased again: ${erased} people. Known from: ${sources.join(', ')}.`]
      : [
          `Nothing later than the backup was found, so people who were erased after ${manifest.takenAt} are back: ask for their erasure again, or`,
          'restore again with --erasures-of and a folder that knows of them. The same holds for people who have objected to contact since.',
        ]),
    ...unread.map((path) => `${path} could not be read: people who were erased, and who objected, are back where it alone knew of it.`),
    ...(objected > 0 ? [`Withdrew consent or objected since, which still holds: ${objected} people.`] : []),
    ...(removedMembers > 0 ? [`Members who had been removed since and stay so: ${removedMembers}.`] : []),
    ...(deletedWorkspaces.length > 0 ? [`Deleted since and left out: ${deletedWorkspaces.join(', ')}.`] : []),
  ].join('\n');
}

/** What a drill showed, in words. */
export function drillText({ manifest, contexts, tookMs, ageMs }: DrillReport): string {
  return [
    `The backup is whole: ${contentOf(manifest)}, every table by its hash, every file by SQLite's own check.`,
    `The API started on it and answered ${contexts === 0 ? 'in every workspace' : `${contexts} contexts`}.`,
    `Time to recover (RTO): ${(tookMs / secondMs).toFixed(1)} s on this machine. Would be lost now (RPO): ${span(ageMs)} of writes, since ${manifest.takenAt}.`,
  ].join('\n');
}

function contentOf({ databases }: Manifest): string {
  const workspaces = databases.filter(({ workspace }) => workspace).length;
  const rows = databases.reduce((sum, { tables }) => sum + tables.reduce((all, table) => all + table.rows, 0), 0);
  return `${workspaces} ${workspaces === 1 ? 'workspace' : 'workspaces'} of ${rows.toLocaleString('en')} rows`;
}

function span(ms: number): string {
  if (ms < minuteMs) return `${Math.round(ms / secondMs)} s`;
  return ms < 2 * hourMs ? `${Math.round(ms / minuteMs)} min` : `${Math.round(ms / hourMs)} h`;
}
