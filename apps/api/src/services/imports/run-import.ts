import { type ImportKind, type ImportProgress, type ImportReport, msToInstant, type RejectedRow, type RowResult } from '@alongside/common';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { importNotes } from './import-notes.ts';
import type { ImportOptions } from './import-options.ts';
import type { ImportKindDefinition } from './kinds/define-import-kind.ts';
import { importKinds } from './kinds/registry.ts';
import { type ReadBatch, type ReadRow, readImport } from './read-import.ts';
import type { ImportRows, Written } from './store/define-row-store.ts';
import { patientWrite } from './store/patient-write.ts';
import { rowStores } from './store/registry.ts';

export interface ImportRequest {
  readonly kind: ImportKind;
  readonly options: ImportOptions;
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly totalBytes?: number | undefined;
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Takes every rejected row, in the order of the file. */
  readonly onRejected?: (rows: readonly RejectedRow[]) => void;
}

/** Rows that are looked up, and sent to the writer, at once: whole pieces of `inPieces`. */
const chunkRows = 960;
const chunksUnderway = 4;
const nothing: Written = { results: Promise.resolve([]) };
const reportedRows = 100;
const countedAs = { created: 'created', updated: 'updated', duplicate: 'unchanged', held: 'skipped' } as const;

/**
 * Imports one CSV file. Rows are stored in chunks as they are read; whatever ends it early leaves the stored ones in place, and doing
 * it again is safe.
 *
 * @throws AppError `invalid_request` when the file as a whole can not be read
 */
export async function runImport(context: WorkspaceContext, request: ImportRequest): Promise<ImportReport> {
  return importRows(context, request, request.kind);
}

async function importRows<Kind extends ImportKind>(context: WorkspaceContext, request: ImportRequest, kind: Kind): Promise<ImportReport> {
  const definition = importKinds[kind] as ImportKindDefinition<Kind, ImportRows[Kind]>;
  const store = rowStores[kind]({ native: context.native, write: patientWrite(context.write) });
  const startedAtMs = context.clock();
  const reading = readImport(definition, request.options);
  const counts = { rows: 0, created: 0, updated: 0, unchanged: 0, skipped: 0, rejected: 0 };
  const skipped = new Map<string, number>();
  const firstRejected: RejectedRow[] = [];
  let rows: ReadRow<ImportRows[Kind]>[] = [];
  let rejected: RejectedRow[] = [];
  let bytes = 0;
  const underway: Promise<void>[] = [];

  const reject = (wrong: readonly RejectedRow[]) => {
    if (wrong.length === 0) return;
    const inOrder = wrong.toSorted((a, b) => a.line - b.line);
    firstRejected.push(...inOrder.slice(0, reportedRows - firstRejected.length));
    counts.rejected += wrong.length;
    counts.rows += wrong.length;
    request.onRejected?.(inOrder);
  };
  const progress = () => {
    const seconds = Math.max(context.clock() - startedAtMs, 1) / 1_000;
    const total = request.totalBytes === undefined ? {} : { totalBytes: request.totalBytes };
    request.onProgress?.({
      rows: counts.rows,
      rejected: counts.rejected,
      bytes,
      ...total,
      rowsPerSecond: Math.round(counts.rows / seconds),
    });
  };
  const settle = async (chunk: readonly ReadRow<ImportRows[Kind]>[], unread: readonly RejectedRow[], written: Written) => {
    const results = await written.results;
    const refused = results.filter(({ status }) => status === 'rejected');
    for (const { status } of results) if (status !== 'rejected') counts[countedAs[status]] += 1;
    counts.rows += results.length - refused.length;
    reject([...unread, ...refused.map((result) => toRejectedRow(result, chunk, reading.facts().header))]);
    progress();
  };
  const take = async (batch: ReadBatch<ImportRows[Kind]>, isLast: boolean) => {
    rows.push(...batch.rows);
    rejected.push(...batch.rejected);
    for (const [reason, number] of batch.skipped) {
      skipped.set(reason, (skipped.get(reason) ?? 0) + number);
      counts.skipped += number;
      counts.rows += number;
    }
    while (rows.length >= chunkRows || (isLast && rows.length + rejected.length > 0)) {
      const chunk = rows.slice(0, chunkRows);
      rows = rows.slice(chunkRows);
      const before = rows[0]?.line ?? Number.POSITIVE_INFINITY;
      const unread = rejected.filter(({ line }) => line < before);
      rejected = rejected.filter(({ line }) => line >= before);
      // Some chunks are written, sharing transactions, while the next ones are read.
      while (underway.length >= chunksUnderway) await underway.shift();
      const written = chunk.length === 0 ? nothing : await store.store(chunk.map(({ row }) => row));
      const settled = Promise.resolve(underway.at(-1)).then(() => settle(chunk, unread, written));
      // Noticed when its turn comes; until then it must not count as unhandled.
      settled.catch(() => undefined);
      written.results.catch(() => undefined);
      underway.push(settled);
    }
  };
  for await (const piece of request.bytes) {
    bytes += piece.length;
    await take(reading.push(piece), false);
  }
  await take(reading.end(), true);
  for (const settled of underway) await settled;

  const facts = reading.facts();
  return {
    id: context.newId('import'),
    kind,
    source: facts.source,
    ...(facts.header?.file && { vendor: facts.header.file.vendor }),
    ...counts,
    accountsCreated: store.accountsCreated(),
    rejectedRows: firstRejected,
    encoding: facts.encoding,
    delimiter: facts.delimiter,
    timeZone: facts.timeZone,
    mapping: mappingOf(facts.header),
    ignoredColumns: [...(facts.header?.ignored ?? [])],
    notes: [...importNotes(facts, skipped), ...store.notes()],
    startedAt: msToInstant(startedAtMs),
    finishedAt: msToInstant(context.clock()),
  };
}

type Header = ReturnType<ReturnType<typeof readImport>['facts']>['header'];

function mappingOf(header: Header): ImportReport['mapping'] {
  return [...(header?.places ?? [])].flatMap(([field, places]) => places.map((at) => ({ column: header?.columns[at] ?? '', field })));
}

/** The writer's words for a row begin with the field they are about. */
function toRejectedRow(result: RowResult, chunk: readonly ReadRow<unknown>[], header: Header): RejectedRow {
  const field = /^([A-Za-z]+)[.:]/.exec(result.message ?? '')?.[1] ?? '';
  const fields =
    field === 'person'
      ? ['personId', 'personExternalId', 'email']
      : field === 'campaign'
        ? ['campaignExternalId', 'campaignName']
        : [field];
  const place = fields.map((name) => header?.places.get(name)?.[0]).find((at) => at !== undefined);
  const column = place === undefined ? undefined : header?.columns[place];
  return {
    line: chunk[result.index]?.line ?? 1,
    reason: result.message ?? 'the row was refused',
    ...(column !== undefined && { column }),
  };
}
