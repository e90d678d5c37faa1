import { insertRows } from '../../insert-rows.ts';
import { rowNumberNow } from '../../reads/survivor-of.ts';
import type { SqlConnection, SqlRow, SqlValue } from '../../sql-connection.ts';
import { mergeableNouns } from '../identity/mergeable-noun.ts';
import type { NounTable } from '../nouns/define-noun.ts';
import type { Stored } from './to-columns.ts';

/** One row as it will stand in its table. */
export interface WholeRow {
  readonly pk: number;
  readonly id: string;
  /** By column. */
  readonly values: Map<string, Stored>;
  /** When each field was said, by column; absent while no event has spoken of the row. */
  times?: Record<string, number> | undefined;
  readonly updatedAtMs: number;
  /** Every system that knows it says that it is deleted. */
  readonly isHidden: boolean;
}

/** Reads and writes whole rows of a table, many at a time. */
export class RowWriter {
  readonly #sql: SqlConnection;
  readonly #table: NounTable;
  readonly #names: readonly string[];
  /** Whether events speak of its rows, so that each field has a time. */
  readonly #isTold: boolean;

  constructor(sql: SqlConnection, table: NounTable) {
    this.#sql = sql;
    this.#table = table;
    this.#names = table.columns.map(({ column }) => column);
    this.#isTold = table.hasExternalIds;
  }

  load(pks: Iterable<number>): Map<number, WholeRow> {
    const list = JSON.stringify([...pks]);
    if (list === '[]') return new Map();
    const said = this.#isTold ? 'field_times, deleted_at_ms' : 'NULL, NULL';
    const rows = this.#sql.all(
      `SELECT pk, id, updated_at_ms, ${said}, ${this.#names.join(', ')} FROM ${this.#table.table} WHERE pk IN (SELECT value FROM json_each(?))`,
      list,
    );
    return new Map(rows.map((row) => [Number(row[0]), this.#toRow(row)]));
  }

  /** One that was merged stands for what it became. */
  findById(id: string): WholeRow | undefined {
    const noun = mergeableNouns.find((name) => name === this.#table.noun);
    const pk = noun
      ? rowNumberNow(this.#sql, noun, id)
      : this.#sql.all(`SELECT pk FROM ${this.#table.table} WHERE id = ?`, id).map(([number]) => Number(number))[0];
    return pk === undefined ? undefined : this.load([pk]).get(pk);
  }

  /** The highest row number ever given out; deleted rows' numbers are not used again. */
  lastPk(): number {
    return Number(this.#sql.all('SELECT seq FROM sqlite_sequence WHERE name = ?', this.#table.table)[0]?.[0] ?? 0);
  }

  insert(rows: readonly WholeRow[], nowMs: number): void {
    if (rows.length === 0) return;
    insertRows(
      this.#sql,
      `${this.#table.table} (pk, id, ${this.#columns().join(', ')}, created_at_ms, updated_at_ms)`,
      rows.map((row) => {
        const cells = this.#cells(row);
        cells.push(nowMs, nowMs);
        return cells;
      }),
    );
  }

  update(rows: readonly WholeRow[], nowMs: number): void {
    if (rows.length === 0) return;
    const changes = this.#columns()
      .map((name, at) => `${name} = new.value ->> ${at + 2}`)
      .join(', ');
    this.#sql.run(
      `UPDATE ${this.#table.table} SET ${changes}, updated_at_ms = ?1 FROM json_each(?2) AS new WHERE ${this.#table.table}.pk = new.value ->> 0`,
      nowMs,
      this.#toJson(rows),
    );
  }

  #toRow(row: SqlRow): WholeRow {
    return {
      pk: Number(row[0]),
      id: String(row[1]),
      updatedAtMs: Number(row[2]),
      times: typeof row[3] === 'string' ? (JSON.parse(row[3]) as Record<string, number>) : undefined,
      isHidden: row[4] !== null,
      values: new Map(this.#names.map((name, at) => [name, (row[at + 5] ?? null) as Stored])),
    };
  }

  #toJson(rows: readonly WholeRow[]): string {
    return JSON.stringify(rows.map((row) => this.#cells(row)));
  }

  #cells({ pk, id, values, times }: WholeRow): SqlValue[] {
    const cells: SqlValue[] = [pk, id];
    for (const name of this.#names) cells.push(values.get(name) ?? null);
    if (this.#isTold) cells.push(times ? JSON.stringify(times) : null);
    return cells;
  }

  #columns(): readonly string[] {
    return this.#isTold ? [...this.#names, 'field_times'] : this.#names;
  }
}
