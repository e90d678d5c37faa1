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
        rows.push({ line, cells: [], error: tooLong() });
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

/** Made when it is needed: a number written for people loads the tables of all languages, 15 ms and 4 MB of every start. */
const tooLong = () => `the row is longer than ${rowLimit.toLocaleString('en')} characters, or its quote is never closed`;

interface ReadRow {
  readonly cells: string[];
  readonly next: number;
  readonly lines: number;
  readonly error?: string;
}

const quote = 34;
const lineFeed = 10;
const carriageReturn = 13;
// What `cellEnd` answers where there is no end.
const incomplete = -1;
const unclosed = -2;
const strayText = -3;
const strayQuote = -4;
const faults: Readonly<Record<number, string>> = {
  [unclosed]: 'a quote is opened and never closed',
  [strayText]: 'a quote is closed in the middle of a cell: quotes inside a cell are written twice',
  [strayQuote]: 'a quote stands in the middle of a cell: cells with quotes must be quoted',
};

/** The record that begins at `start`; `undefined` when the text so far does not hold all of it. */
function readRow(text: string, start: number, delimiter: string, isLast: boolean): ReadRow | undefined {
  const separator = delimiter.charCodeAt(0);
  const cells: string[] = [];
  let lines = 1;
  for (let at = start; ; ) {
    const isQuoted = text.charCodeAt(at) === quote;
    const end = isQuoted ? quotedEnd(text, at, separator, isLast) : plainEnd(text, at, separator);
    if (end === incomplete) return undefined;
    const error = end < 0 ? faults[end] : tooMuch(end - at, cells.length);
    if (error !== undefined) return faultyRow(text, start, isLast, error);
    cells.push(isQuoted ? unquoted(text.slice(at + 1, end - 1)) : text.slice(at, end));
    if (isQuoted) lines += countLines(text.slice(at + 1, end - 1));
    if (end >= text.length) return isLast ? { cells, next: end, lines } : undefined;
    if (text.charCodeAt(end) !== separator) return closeRow(text, end, isLast, cells, lines);
    at = end + 1;
  }
}

function unquoted(cell: string): string {
  return cell.includes('"') ? cell.replaceAll('""', '"') : cell;
}

function closeRow(text: string, end: number, isLast: boolean, cells: string[], lines: number): ReadRow | undefined {
  if (text.charCodeAt(end) === lineFeed) return { cells, next: end + 1, lines };
  // The next piece may begin with the line feed of this carriage return.
  if (end + 1 >= text.length && !isLast) return undefined;
  return { cells, next: text.charCodeAt(end + 1) === lineFeed ? end + 2 : end + 1, lines };
}

/** A wrong record ends with its line, wherever its quotes would have ended. */
function faultyRow(text: string, start: number, isLast: boolean, error: string): ReadRow | undefined {
  const next = endOfLine(text, start);
  // The next piece may begin with the line feed of this carriage return.
  const isCut = next === text.length && text.charCodeAt(next - 1) === carriageReturn;
  if ((next < 0 || isCut) && !isLast) return undefined;
  return { cells: [], next: next < 0 ? text.length : next, lines: 1, error };
}

function tooMuch(length: number, cellsBefore: number): string | undefined {
  if (length > cellLimit) return `a cell is longer than ${cellLimit.toLocaleString('en')} characters`;
  if (cellsBefore >= columnLimit) return `the row has more than ${columnLimit.toLocaleString('en')} cells`;
  return undefined;
}

/** Behind the cell's closing quote. */
function quotedEnd(text: string, at: number, separator: number, isLast: boolean): number {
  const closing = closingQuote(text, at + 1);
  if (closing < 0) return isLast ? unclosed : incomplete;
  const end = closing + 1;
  // The next piece may begin with the second half of a doubled quote.
  if (end >= text.length) return isLast ? end : incomplete;
  const after = text.charCodeAt(end);
  return after === separator || after === lineFeed || after === carriageReturn ? end : strayText;
}

function plainEnd(text: string, start: number, separator: number): number {
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === separator || code === lineFeed || code === carriageReturn) return at;
    if (code === quote) return strayQuote;
  }
  return text.length;
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
  return cell.includes('\n') || cell.includes('\r') ? (cell.match(/\r\n|\r|\n/g)?.length ?? 0) : 0;
}
