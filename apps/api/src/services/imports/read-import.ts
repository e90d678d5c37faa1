import { AppError, type RejectedRow } from '@alongside/common';
import type { ImportOptions } from './import-options.ts';
import type { ImportKindDefinition } from './kinds/define-import-kind.ts';
import { type HeaderMap, mapHeader } from './map-header.ts';
import { RowReader } from './row-reader.ts';
import { type RowSplitter, rowSplitter, type SplitRow } from './text/row-splitter.ts';
import { sniffDelimiter } from './text/sniff-delimiter.ts';
import { textDecoding } from './text/text-decoder.ts';
import { CellError } from './values/cell-error.ts';
import { isTimeZone } from './values/local-to-utc.ts';
import { RowSkip } from './values/row-skip.ts';

/** One sound row and where it stands. */
export interface ReadRow<Row> {
  readonly line: number;
  readonly row: Row;
}

/** A stretch of the file. */
export interface ReadBatch<Row> {
  readonly rows: readonly ReadRow<Row>[];
  readonly rejected: readonly RejectedRow[];
  /** Why rows were nothing to store, with their numbers. */
  readonly skipped: ReadonlyMap<string, number>;
}

export interface ImportReading<Row> {
  /** @throws AppError `invalid_request` when the file as a whole can not be read */
  push(bytes: Uint8Array): ReadBatch<Row>;
  end(): ReadBatch<Row>;
  facts(): ReadingFacts;
}

/** What became known about the file. */
export interface ReadingFacts {
  readonly encoding: string;
  readonly delimiter: string;
  readonly header: HeaderMap | undefined;
  readonly source: string;
  readonly timeZone: string;
  readonly reader: RowReader | undefined;
}

// The delimiter is told from this much text, or from all of it.
const sniffLength = 16_384;

/**
 * Reads a CSV file piece by piece into rows of one kind. Does no I/O.
 *
 * @throws AppError `invalid_request` when an option makes no sense
 */
export function readImport<Row>(
  definition: ImportKindDefinition<ImportKindDefinition['kind'], Row>,
  options: ImportOptions,
): ImportReading<Row> {
  const timeZone = options.timeZone ?? 'UTC';
  if (!isTimeZone(timeZone)) throw new AppError('invalid_request', `${JSON.stringify(timeZone)} is not a time zone such as Europe/Berlin`);
  const decoding = textDecoding();
  let opening: string | undefined = '';
  let delimiter = ',';
  let splitter: RowSplitter | undefined;
  let reader: RowReader | undefined;
  let linesSkipped = 0;

  const open = () => {
    const found = sniffDelimiter(opening ?? '');
    delimiter = found.delimiter;
    linesSkipped = found.skip > 0 ? 1 : 0;
    splitter = rowSplitter(delimiter);
    const rows = splitter.push((opening ?? '').slice(found.skip));
    opening = undefined;
    return rows;
  };
  const split = (text: string, isLast: boolean): SplitRow[] => {
    const rows: SplitRow[] = [];
    if (opening !== undefined) {
      opening += text;
      if (opening.length < sniffLength && !isLast) return rows;
      rows.push(...open());
    } else if (splitter) rows.push(...splitter.push(text));
    if (isLast && splitter) rows.push(...splitter.end());
    return rows;
  };
  const read = (split: readonly SplitRow[]): ReadBatch<Row> => {
    const batch = { rows: [] as ReadRow<Row>[], rejected: [] as RejectedRow[], skipped: new Map<string, number>() };
    for (const raw of split) {
      const line = raw.line + linesSkipped;
      if (reader) readRow(reader, definition, raw, line, batch);
      else if (raw.error !== undefined) throw new AppError('invalid_request', `the header can not be read (line ${line}): ${raw.error}`);
      else reader = openReader(raw.cells, definition, options, timeZone);
    }
    return batch;
  };
  return {
    push: (bytes) => read(split(decoding.push(bytes), false)),
    end() {
      const batch = read(split(decoding.end(), true));
      if (!reader) throw new AppError('invalid_request', 'the file is empty: its first line must name the columns');
      return batch;
    },
    facts: () => ({
      encoding: decoding.encoding(),
      delimiter,
      header: reader?.rules.header,
      source: reader?.source ?? options.source ?? 'csv',
      timeZone,
      reader,
    }),
  };
}

function openReader(cells: readonly string[], definition: ImportKindDefinition, options: ImportOptions, timeZone: string): RowReader {
  const header = mapHeader(cells, definition, options);
  return new RowReader({
    header,
    source: options.source ?? header.file?.vendor ?? 'csv',
    instance: options.instance,
    times: { dateOrder: options.dateOrder, timeZone },
    decimal: options.decimal,
    empty: options.empty ?? 'keep',
    defaultType: options.type,
  });
}

function readRow<Row>(
  reader: RowReader,
  definition: ImportKindDefinition<ImportKindDefinition['kind'], Row>,
  raw: SplitRow,
  line: number,
  batch: { rows: ReadRow<Row>[]; rejected: RejectedRow[]; skipped: Map<string, number> },
): void {
  const { columns, places } = reader.rules.header;
  const wrong = raw.error ?? shapeError(raw.cells, columns.length);
  if (wrong !== undefined) {
    batch.rejected.push({ line, reason: wrong });
    return;
  }
  reader.take(raw.cells);
  try {
    batch.rows.push({ line, row: definition.read(reader) });
  } catch (error) {
    if (error instanceof RowSkip) batch.skipped.set(error.message, (batch.skipped.get(error.message) ?? 0) + 1);
    else if (error instanceof CellError) {
      const column = columns[places.get(error.field ?? '')?.[0] ?? -1];
      batch.rejected.push({ line, reason: error.message, ...(column !== undefined && { column }) });
    } else throw error;
  }
}

function shapeError(cells: readonly string[], columns: number): string | undefined {
  let last = cells.length;
  while (last > columns && cells[last - 1]?.trim() === '') last -= 1;
  if (last !== columns) return `the row has ${last} cells where the header has ${columns}`;
  for (const cell of cells) {
    if (cell.includes('\0')) return 'the row holds a NUL character';
    if (cell.includes('\ufffd')) return 'the row holds bytes that are not text in the encoding of the file';
  }
  return undefined;
}
