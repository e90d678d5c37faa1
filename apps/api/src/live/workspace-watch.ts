import { liveKey, type RecordRef } from '@alongside/common';
import type { Principal } from '../auth/principal.ts';
import { readDataVersion, readRecordStates, readSequence, readSharedState } from '../db/reads/read-live-state.ts';
import type { SqlConnection } from '../db/sql-connection.ts';
import { seesRecord } from '../services/records/sees-record.ts';

/** Who listens, and for which records besides what all share. */
export interface Listener {
  readonly principal: Principal;
  readonly tell: (keys: readonly string[], sequence: number) => void;
}

interface Watched {
  readonly record: RecordRef;
  state: string | undefined;
  /** Who listens, and whether they could see it at the last look: what they see no more is news to them, too. */
  readonly listeners: Map<Listener, boolean>;
}

/**
 * The changes of one workspace, whichever process makes them: found by comparing versions, and told to those who may see what changed.
 */
export class WorkspaceWatch {
  readonly #id: string;
  readonly #sql: SqlConnection;
  readonly #control: SqlConnection;
  readonly #records = new Map<string, Watched>();
  readonly #listeners = new Map<Listener, readonly string[]>();
  #dataVersions = '';
  #shared: string;

  constructor(id: string, sql: SqlConnection, control: SqlConnection) {
    this.#id = id;
    this.#sql = sql;
    this.#control = control;
    this.#shared = readSharedState(sql, control, id);
  }

  get size(): number {
    return this.#listeners.size;
  }

  /** @returns where the workspace stands: whatever comes later will be told */
  add(listener: Listener): number {
    this.#listeners.set(listener, []);
    return readSequence(this.#sql);
  }

  remove(listener: Listener): void {
    this.watch(listener, []);
    this.#listeners.delete(listener);
  }

  /** Sets the records that a listener hears of, in place of those before. */
  watch(listener: Listener, records: readonly RecordRef[]): void {
    if (!this.#listeners.has(listener)) return;
    const keys = records.map(liveKey);
    for (const key of this.#listeners.get(listener) ?? []) {
      const watched = this.#records.get(key);
      watched?.listeners.delete(listener);
      if (watched?.listeners.size === 0) this.#records.delete(key);
    }
    const states = records.length > 0 ? readRecordStates(this.#sql, records) : new Map<string, string>();
    for (const [at, key] of keys.entries()) {
      const record = records[at] as RecordRef;
      const watched = this.#records.get(key) ?? { record, state: states.get(key), listeners: new Map<Listener, boolean>() };
      watched.listeners.set(listener, seesRecord(this.#sql, record, listener.principal.sees));
      this.#records.set(key, watched);
    }
    this.#listeners.set(listener, keys);
  }

  /** Looks whether anything has changed since the last look, and tells. */
  look(): void {
    const dataVersions = `${readDataVersion(this.#sql)} ${readDataVersion(this.#control)}`;
    if (dataVersions === this.#dataVersions) return;
    this.#dataVersions = dataVersions;
    const sequence = readSequence(this.#sql);
    const isSharedNew = this.#isSharedNew();
    const changed = this.#changedRecords();
    for (const listener of this.#listeners.keys()) {
      const records = changed.filter((watched) => this.#concerns(watched, listener));
      const keys = [...(isSharedNew ? ['shared'] : []), ...records.map(({ record }) => liveKey(record))];
      if (keys.length > 0) listener.tell(keys, sequence);
    }
  }

  #concerns({ listeners, record }: Watched, listener: Listener): boolean {
    const saw = listeners.get(listener);
    if (saw === undefined) return false;
    const sees = seesRecord(this.#sql, record, listener.principal.sees);
    listeners.set(listener, sees);
    return saw || sees;
  }

  #isSharedNew(): boolean {
    const shared = readSharedState(this.#sql, this.#control, this.#id);
    const isNew = shared !== this.#shared;
    this.#shared = shared;
    return isNew;
  }

  #changedRecords(): Watched[] {
    if (this.#records.size === 0) return [];
    const all = [...this.#records];
    const states = readRecordStates(
      this.#sql,
      all.map(([, { record }]) => record),
    );
    return all.flatMap(([key, watched]) => {
      const state = states.get(key);
      if (state === watched.state) return [];
      watched.state = state;
      return [watched];
    });
  }
}
