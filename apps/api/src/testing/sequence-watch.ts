import { readSequence } from '../db/reads/read-live-state.ts';
import type { SqlConnection } from '../db/sql-connection.ts';

/** Where it lies what a context is made of: which records stand for an entity, and its version. */
const watched = ['crm_links', 'entity_versions'];

/**
 * Holds every write of a test to a promise on which contexts in memory rely: the workspace's sequence grows with each change of what a
 * record stands for and of the versions behind it.
 */
export class SequenceWatch {
  readonly #sql: SqlConnection;
  readonly #name: string;
  #sequence: number;

  /** @param name of its table, one for each watch over a connection */
  constructor(sql: SqlConnection, name = 'seen_changes') {
    this.#sql = sql;
    this.#name = name;
    sql.exec(`CREATE TEMP TABLE ${name} (place TEXT)`);
    for (const table of watched) {
      for (const change of ['INSERT', 'UPDATE', 'DELETE']) {
        sql.exec(
          `CREATE TEMP TRIGGER ${name}_${change}_${table} AFTER ${change} ON main.${table} BEGIN INSERT INTO ${name} VALUES ('${change} ${table}'); END`,
        );
      }
    }
    this.#sequence = readSequence(sql);
  }

  /** Call after each commit. @throws Error when it broke the promise */
  check(mutation: string): void {
    const before = this.#sequence;
    this.#sequence = readSequence(this.#sql);
    const changes = this.#sql.all(`SELECT DISTINCT place FROM ${this.#name}`).map(([place]) => String(place));
    this.#sql.run(`DELETE FROM ${this.#name}`);
    if (changes.length > 0 && this.#sequence === before) throw new Error(`${mutation} left the sequence as it was: ${changes.join(', ')}`);
  }
}
