import { createReadStream, rmSync, statSync, writeFileSync } from 'node:fs';
import { AppError, type ImportReport } from '@alongside/common';
import { commandPrincipal } from '../auth/command-principal.ts';
import { readEnv } from '../env.ts';
import { openDoor } from '../server/open-door.ts';
import { rejectedHeader, rejectedLines } from '../services/imports/import-archive.ts';
import { keepImport } from '../services/imports/keep-import.ts';
import { progressPrinter } from './import/progress-printer.ts';
import { type ImportCommand, importUsage, readImportArguments } from './import/read-arguments.ts';
import { reportText } from './import/report-text.ts';

process.exitCode = await main();

/** @returns the exit code: 0 all rows are stored, 3 some were rejected, 1 it did not work, 2 not understood */
async function main(): Promise<number> {
  const words = process.argv.slice(2);
  if (words.includes('--help')) {
    console.log(importUsage);
    return 0;
  }
  const command = readImportArguments(words);
  if (typeof command === 'string') {
    console.error(`${command}\n\n${importUsage}`);
    return 2;
  }
  try {
    const report = await run(command);
    console.log(reportText(report, report.rejected > 0 ? command.rejectedPath : undefined));
    return report.rejected > 0 ? 3 : 0;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    console.error(error.message);
    return 1;
  }
}

async function run({ workspace: slug, kind, file, rejectedPath, options }: ImportCommand): Promise<ImportReport> {
  const totalBytes = sizeOf(file);
  const env = readEnv();
  const door = await openDoor(env);
  const progress = progressPrinter(process.stderr);
  try {
    const workspace = door.context.control.findWorkspaceBySlug(slug);
    if (!workspace)
      throw new AppError('not_found', `there is no workspace ${slug}: make it with npm run -s key -- --workspace ${slug} --role admin`);
    const context = await door.context.workspaceOf(commandPrincipal(workspace.id));
    // A list of an earlier run would look like this run's.
    rmSync(rejectedPath, { force: true });
    let isListed = false;
    return await keepImport(context, env.dataDir, {
      kind,
      options,
      bytes: createReadStream(file, { highWaterMark: 262_144 }),
      totalBytes,
      onProgress: progress.show,
      onRejected: (rows) => {
        writeFileSync(rejectedPath, (isListed ? '' : rejectedHeader) + rejectedLines(rows), { flag: isListed ? 'a' : 'w' });
        isListed = true;
      },
    });
  } finally {
    progress.end();
    await door.close();
  }
}

/** @throws AppError `not_found` when there is no such file */
function sizeOf(file: string): number {
  const facts = statSync(file, { throwIfNoEntry: false });
  if (!facts?.isFile()) throw new AppError('not_found', `there is no file ${file}`);
  return facts.size;
}
