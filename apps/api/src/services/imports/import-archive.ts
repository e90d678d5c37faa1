import {
  closeSync,
  createReadStream,
  existsSync,
  mkdirSync,
  openSync,
  type ReadStream,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { ImportId, ImportReport, type RejectedRow } from '@alongside/common';
import { csvLine } from './values/csv-cell.ts';

/** Reports older than the newest so many of a workspace are dropped. */
const kept = 200;

/** The reports of one workspace's imports with their lists of rejected rows, as files beside its database. */
export class ImportArchive {
  readonly #folder: string;

  constructor(dataDir: string, workspaceId: string) {
    this.#folder = join(dataDir, 'imports', workspaceId);
  }

  /** A list of rejected rows that grows while an import runs. */
  openList(): { add(rows: readonly RejectedRow[]): void; keep(report: ImportReport): void; drop(): void } {
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
    const partial = join(this.#folder, `.${process.pid}-${performance.now().toString(36).replace('.', '')}.part`);
    const file = openSync(partial, 'wx', 0o600);
    writeSync(file, rejectedHeader);
    return {
      add: (rows) => void writeSync(file, rejectedLines(rows)),
      keep: (report) => {
        closeSync(file);
        renameSync(partial, this.#listPath(report.id));
        writeFileSync(this.#reportPath(report.id), JSON.stringify(report), { mode: 0o600 });
        this.#forgetOldest();
      },
      drop: () => {
        closeSync(file);
        rmSync(partial, { force: true });
      },
    };
  }

  report(id: string): ImportReport | undefined {
    if (!ImportId.safeParse(id).success || !existsSync(this.#reportPath(id))) return undefined;
    return ImportReport.parse(JSON.parse(readFileSync(this.#reportPath(id), 'utf8')));
  }

  rejectedCsv(id: string): ReadStream | undefined {
    return this.report(id) && createReadStream(this.#listPath(id));
  }

  #forgetOldest(): void {
    // Ids grow with time.
    const ids = readdirSync(this.#folder)
      .flatMap((name) => /^(imp_[0-9a-z]+)\.json$/.exec(name)?.[1] ?? [])
      .sort();
    for (const id of ids.slice(0, -kept)) {
      rmSync(this.#reportPath(id), { force: true });
      rmSync(this.#listPath(id), { force: true });
    }
  }

  #reportPath(id: string): string {
    return join(this.#folder, `${id}.json`);
  }

  #listPath(id: string): string {
    return join(this.#folder, `${id}.rejected.csv`);
  }
}

export const rejectedHeader = csvLine(['line', 'column', 'reason']);

/** Rejected rows as CSV that no spreadsheet runs. */
export function rejectedLines(rows: readonly RejectedRow[]): string {
  return rows.map(({ line, column, reason }) => csvLine([String(line), column ?? '', reason])).join('');
}
