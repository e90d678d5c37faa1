import { rowSplitter } from './row-splitter.ts';

export const delimiters = [',', ';', '\t', '|'] as const;

/** What stands between the cells, and where the table begins: after Excel's line `sep=;` where there is one. */
export interface Delimiter {
  readonly delimiter: string;
  readonly skip: number;
}

/** The delimiter under which the first rows fall into the same number of cells, the more the better. A single column reads as commas. */
export function sniffDelimiter(text: string): Delimiter {
  const said = /^sep=([,;\t|])(?:\r\n|\r|\n)/i.exec(text);
  if (said?.[1]) return { delimiter: said[1], skip: said[0].length };
  const scored = delimiters.map((delimiter) => ({ delimiter, score: score(text, delimiter) }));
  const best = scored.reduce((winner, one) => (one.score > winner.score ? one : winner));
  return { delimiter: best.delimiter, skip: 0 };
}

function score(text: string, delimiter: string): number {
  const rows = rowSplitter(delimiter).push(`${text}\n`).slice(0, 50);
  const header = rows[0];
  if (!header || header.error !== undefined || header.cells.length < 2) return 0;
  const agreeing = rows.filter((row) => row.error === undefined && row.cells.length === header.cells.length).length;
  return (agreeing / rows.length) * 100 + Math.min(header.cells.length, 50);
}
