import type { SqlConnection, SqlRow } from '../../sql-connection.ts';
import type { NounTable } from '../nouns/define-noun.ts';
import type { Stored } from './to-columns.ts';

/** One row as it will stand in its table. */
export interface WholeRow {
  readonly pk: number;
  readonly id: string;
  /** By column. */
  readonly values: Map<string, Stored>;
}

/** Reads and writes whole rows of a table, many at a time, one statement each. */
export class RowWriter {
  readonly #sql: SqlConnection;
  readonly #table: NounTable;
  readonly #names: readonly string[];

  constructor(sql: SqlConnection, table: NounTable) {
    this.#sql = sql;
    this.#table = table;
    this.#names = table.columns.map(({ column }) => column);
  }

  load(pks: Iterable<number>): Map<number, WholeRow> {
    const list = JSON.stringify([...pks]);
    if (list === '[]') return new Map();
    const rows = this.#sql.all(
      `SELECT pk, id, ${this.#names.join(', ')} FROM ${this.#table.table} WHERE pk IN (SELECT value FROM json_each(?))`,
      list,
    );
    return new Map(rows.map((row) => [Number(row[0]), this.#toRow(row)]));
  }

  findById(id: string): WholeRow | undefined {
    const pk = this.#sql.all(`SELECT pk FROM ${this.#table.table} WHERE id = ?`, id)[0]?.[0];
    return pk === undefined ? undefined : this.load([Number(pk)]).get(Number(pk));
  }

  /** The highest row number ever given out; deleted rows' numbers are not used again. */
  lastPk(): number {
    return Number(this.#sql.all('SELECT seq FROM sqlite_sequence WHERE name = ?', this.#table.table)[0]?.[0] ?? 0);
  }

  insert(rows: readonly WholeRow[], nowMs: number): void {
    if (rows.length === 0) return;
    const places = this.#names.map((_, at) => `value ->> ${at + 2}`).join(', ');
    this.#sql.run(
      `INSERT INTO ${this.#table.table} (pk, id, ${this.#names.join(', ')}, created_at_ms, updated_at_ms)
       SELECT value ->> 0, value ->> 1, ${places}, ?1, ?1 FROM json_each(?2)`,
      nowMs,
      this.#toJson(rows),
    );
  }

  update(rows: readonly WholeRow[], nowMs: number): void {
    if (rows.length === 0) return;
    const changes = this.#names.map((name, at) => `${name} = new.value ->> ${at + 2}`).join(', ');
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
      values: new Map(this.#names.map((name, at) => [name, (row[at + 2] ?? null) as Stored])),
    };
  }

  #toJson(rows: readonly WholeRow[]): string {
    return JSON.stringify(rows.map(({ pk, id, values }) => [pk, id, ...this.#names.map((name) => values.get(name) ?? null)]));
  }
}
