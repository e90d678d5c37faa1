import type { CrmLink, ImportVendor } from '@alongside/common';
import { DateOrders } from './date-orders.ts';
import type { HeaderMap } from './map-header.ts';
import { CellError } from './values/cell-error.ts';
import { parseBoolean } from './values/parse-boolean.ts';
import { type DecimalSign, parseInteger, parseNumber } from './values/parse-number.ts';
import { type ParsedTime, parseTime, type TimeReading } from './values/parse-time.ts';

export interface ReadingRules {
  readonly header: HeaderMap;
  readonly source: string;
  readonly instance: string | undefined;
  readonly times: TimeReading;
  readonly decimal: DecimalSign | undefined;
  readonly empty: 'keep' | 'clear';
  readonly defaultType: string | undefined;
}

const alwaysEmpty = ['NULL', '\\N'];

/** A long id as a spreadsheet shows it, and saves it: its other digits are gone, and many ids look like this one. */
const shortened = /(?:^|[;,|\s])\d(?:[.,]\d+)?E\+\d+(?=$|[;,|\s])/i;

/** One row seen through the header: fields instead of cells, values instead of text. Reused from row to row. */
export class RowReader {
  readonly rules: ReadingRules;
  /** Fields whose cells are empty and shall be emptied. */
  cleared: string[] = [];
  /** Words that were left out because they mean nothing to us, for the report. */
  readonly leftOut = new Map<string, number>();
  readonly dateOrders = new DateOrders();
  #cells: readonly string[] = [];
  readonly #places: ReadonlyMap<string, readonly number[]>;
  readonly #emptyWords: ReadonlySet<string>;

  constructor(rules: ReadingRules) {
    this.rules = rules;
    this.#places = rules.header.places;
    this.#emptyWords = new Set(['', ...alwaysEmpty, ...(rules.header.file?.emptyWords ?? [])]);
  }

  get source(): string {
    return this.rules.source;
  }

  get vendor(): ImportVendor | undefined {
    return this.rules.header.file?.vendor;
  }

  get cells(): readonly string[] {
    return this.#cells;
  }

  take(cells: readonly string[]): void {
    this.#cells = cells;
    this.cleared = [];
  }

  has(field: string): boolean {
    return this.#places.has(field);
  }

  /**
   * The first cell of the field that says something.
   *
   * @throws CellError for an id that a spreadsheet has shortened: two people would become one
   */
  text(field: string): string | undefined {
    const places = this.#places.get(field);
    if (places === undefined) return undefined;
    for (const place of places) {
      const cell = (this.#cells[place] ?? '').trim();
      if (this.#emptyWords.has(cell)) continue;
      if (/Ids?$/.test(field) && shortened.test(cell)) {
        const shown = JSON.stringify(cell.slice(0, 60));
        throw new CellError(`${shown} is an id that a spreadsheet has shortened: save the file with that column as text`, field);
      }
      return cell;
    }
    return undefined;
  }

  /** As `text`, and an empty cell empties the field where the import says so. */
  clearable(field: string): string | undefined {
    const text = this.text(field);
    if (text === undefined && this.rules.empty === 'clear' && this.has(field)) this.cleared.push(field);
    return text;
  }

  integer(field: string): number | undefined {
    return this.#parsed(field, this.clearable(field), parseInteger);
  }

  number(field: string): number | undefined {
    return this.#parsed(field, this.clearable(field), (cell) => parseNumber(cell, this.rules.decimal));
  }

  boolean(field: string): boolean | undefined {
    return this.#parsed(field, this.text(field), parseBoolean);
  }

  time(field: string): ParsedTime | undefined {
    this.dateOrders.see(field, this.text(field));
    return this.#parsed(field, this.clearable(field), (cell) => parseTime(cell, this.rules.times));
  }

  /** Several words in one cell, parted by `;` or `|`, or by commas where those are missing. */
  list(field: string): string[] | undefined {
    const text = this.clearable(field);
    if (text === undefined) return undefined;
    const parts = text.split(/[;|\n]/.test(text) ? /[;|\n]/ : /,/);
    return parts.map((part) => part.trim()).filter((part) => part !== '');
  }

  /**
   * A word of a closed set.
   *
   * @param words what is understood, by header key of the word
   * @throws CellError in files of no vendor; a vendor's own stage names and such are left out and reported
   */
  word<Word extends string>(field: string, words: ReadonlyMap<string, Word>): Word | undefined {
    const text = this.clearable(field);
    if (text === undefined) return undefined;
    const word = words.get(text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
    if (word !== undefined) return word;
    if (this.vendor === undefined) {
      const known = [...new Set(words.values())].join(', ');
      throw new CellError(`${JSON.stringify(text.slice(0, 60))} is not one of ${known}`, field);
    }
    this.leaveOut(field, text);
    return undefined;
  }

  /** Notes that a cell means nothing to us, for the report. */
  leaveOut(field: string, text: string): void {
    const key = `${field}: ${text.slice(0, 60)}`;
    if (this.leftOut.size < 200 || this.leftOut.has(key)) this.leftOut.set(key, (this.leftOut.get(key) ?? 0) + 1);
  }

  /** The row's CRM record, when the file's vendor is a CRM and the import says which installation. */
  links(): CrmLink[] | undefined {
    const { header, instance } = this.rules;
    if (instance === undefined || !header.file?.link) return undefined;
    const id = this.text(header.file.linkField ?? 'externalId');
    const record = id === undefined ? undefined : header.file.link(id);
    return record && [{ ...record, instance }];
  }

  /** The CRM record of the row's company, under the same terms. */
  accountLinks(externalId: string): CrmLink[] | undefined {
    const { header, instance } = this.rules;
    return instance === undefined || !header.file?.accountLink ? undefined : [{ ...header.file.accountLink(externalId), instance }];
  }

  #parsed<Value>(field: string, cell: string | undefined, parse: (cell: string) => Value): Value | undefined {
    if (cell === undefined) return undefined;
    try {
      return parse(cell);
    } catch (error) {
      if (error instanceof CellError) error.field ??= field;
      throw error;
    }
  }
}
