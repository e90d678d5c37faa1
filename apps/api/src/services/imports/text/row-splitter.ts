/** One record of the file: its cells, or what is wrong with it. */
export interface SplitRow {
  /** Line on which the record begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  readonly error?: string | undefined;
}

export interface RowSplitter {
  push(text: string): SplitRow[];
  end(): SplitRow[];
}

/** Longest record and longest cell, in characters; a longer one is a row error and the file goes on. */
export const rowLimit = 1_048_576;
export const cellLimit = 131_072;
const columnLimit = 2_000;

/**
 * Cuts text into records as RFC 4180 says, strictly. Our own loop and not csv-parse, for one reason: after a quote that never closes,
 * csv-parse gives up the rest of the file, while here only the line with the quote is lost and reading goes on with the next line.
 */
export function rowSplitter(delimiter: string): RowSplitter {
  let rest = '';
  let line = 1;
  // An incomplete record is read again only when twice as much text is there: long quoted cells cost linear time.
  let enough = 0;
  let isSkippingLine = false;

  const take = (isLast: boolean): SplitRow[] => {
    const rows: SplitRow[] = [];
    let start = isSkippingLine ? skipLine(0) : 0;
    while (start < rest.length) {
      const row = readRow(rest, start, delimiter, isLast);
      if (row === undefined) {
        if (rest.length - start <= rowLimit) break;
        rows.push({ line, cells: [], error: tooLong });
        start = skipLine(start);
        continue;
      }
      if (row.error !== undefined) rows.push({ line, cells: [], error: row.error });
      else if (row.cells.length > 1 || row.cells[0] !== '') rows.push({ line, cells: row.cells });
      line += row.lines;
      start = row.next;
    }
    rest = rest.slice(start);
    enough = rest.length * 2;
    return rows;
  };
  const skipLine = (start: number): number => {
    const next = endOfLine(rest, start);
    isSkippingLine = next < 0;
    if (next >= 0) line += 1;
    return next < 0 ? rest.length : next;
  };
  return {
    push(text) {
      rest = rest === '' ? text : rest + text;
      return rest.length < enough ? [] : take(false);
    },
    end() {
      const rows = take(true);
      rest = '';
      return rows;
    },
  };
}

const tooLong = `the row is longer than ${rowLimit.toLocaleString('en')} characters, or its quote is never closed`;

interface ReadRow {
  readonly cells: string[];
  readonly next: number;
  readonly lines: number;
  readonly error?: string;
}

const quote = 34;
const lineFeed = 10;
const carriageReturn = 13;

/** The record that begins at `start`; `undefined` when the text so far does not hold all of it. */
function readRow(text: string, start: number, delimiter: string, isLast: boolean): ReadRow | undefined {
  const separator = delimiter.charCodeAt(0);
  const cells: string[] = [];
  let at = start;
  let lines = 1;
  const fail = (error: string): ReadRow | undefined => {
    const next = endOfLine(text, start);
    if (next < 0 && !isLast) return undefined;
    return { cells: [], next: next < 0 ? text.length : next, lines: 1, error };
  };
  for (;;) {
    let cell: string;
    if (text.charCodeAt(at) === quote) {
      const closing = closingQuote(text, at + 1);
      if (closing < 0) return isLast ? fail('a quote is opened and never closed') : undefined;
      // The next piece may begin with the second half of a doubled quote.
      if (closing === text.length - 1 && !isLast) return undefined;
      cell = text.slice(at + 1, closing);
      if (cell.includes('\n') || cell.includes('\r')) lines += countLines(cell);
      if (cell.includes('"')) cell = cell.replaceAll('""', '"');
      at = closing + 1;
      const after = text.charCodeAt(at);
      if (at < text.length && after !== separator && after !== lineFeed && after !== carriageReturn) {
        return fail('a quote is closed in the middle of a cell: quotes inside a cell are written twice');
      }
    } else {
      const from = at;
      for (; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === separator || code === lineFeed || code === carriageReturn) break;
        if (code === quote) return fail('a quote stands in the middle of a cell: cells with quotes must be quoted');
      }
      cell = text.slice(from, at);
    }
    if (cell.length > cellLimit) return fail(`a cell is longer than ${cellLimit.toLocaleString('en')} characters`);
    cells.push(cell);
    if (cells.length > columnLimit) return fail(`the row has more than ${columnLimit.toLocaleString('en')} cells`);
    if (at >= text.length) return isLast ? { cells, next: at, lines } : undefined;
    const code = text.charCodeAt(at);
    if (code === separator) {
      at += 1;
      continue;
    }
    if (code === carriageReturn) {
      if (at + 1 >= text.length && !isLast) return undefined;
      if (text.charCodeAt(at + 1) === lineFeed) at += 1;
    }
    return { cells, next: at + 1, lines };
  }
}

/** Place of the quote that ends the cell, or -1. */
function closingQuote(text: string, cellStart: number): number {
  for (let at = cellStart; ; at += 2) {
    at = text.indexOf('"', at);
    if (at < 0) return -1;
    if (text.charCodeAt(at + 1) !== quote) return at;
  }
}

/** Where the line after the one at `start` begins, or -1. */
function endOfLine(text: string, start: number): number {
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === lineFeed) return at + 1;
    if (code === carriageReturn) return text.charCodeAt(at + 1) === lineFeed ? at + 2 : at + 1;
  }
  return -1;
}

function countLines(cell: string): number {
  return cell.match(/\r\n|\r|\n/g)?.length ?? 0;
}
