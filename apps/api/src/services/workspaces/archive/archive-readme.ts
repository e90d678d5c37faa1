import { msToInstant } from '@alongside/common';
import type { ArchiveTable } from './archive-table.ts';
import { leftOut } from './left-out.ts';

/** The page that whoever opens the archive reads first. */
export function archiveReadme(name: string, nowMs: number, tables: readonly ArchiveTable[]): string {
  const files = tables.map(({ file, about, asCsv }) => `${file}.jsonl${asCsv ? `, ${file}.csv` : ''}\n    ${about}`);
  return `${name}
Everything that Alongside keeps for this workspace, as of ${msToInstant(nowMs)}.

Files that end in .jsonl hold one JSON object on each line, encoded as UTF-8. Those that also come as .csv open in a spreadsheet; a cell that a
spreadsheet would take for a formula has an apostrophe before it. Times are UTC. Ids are the same in all files: "personId" in touches.jsonl is
"id" in people.jsonl. A field without a value is left out. A file of more than 1 GiB goes on in another with a number in its name.

${files.join('\n')}
imports/
    Reports of imported files, and lists of the rows that were refused.

Not in here:
${Object.entries(leftOut)
  .map(([what, why]) => `${what}: ${why}`)
  .join('\n')}
`;
}
